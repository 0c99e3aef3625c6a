// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A document.
/// @param name What it is: "prospectus", "valuation 2027", or the hash of a longer name.
/// @param hash Its hash.
/// @param updatedAt When it was set, unix time in seconds.
/// @param uri Where it is.
struct Document {
    bytes32 name;
    bytes32 hash;
    uint48 updatedAt;
    string uri;
}

/// @title Documents of assets, by hash
/// @notice ERC-1643, for many subjects: a subject is a token's address, a deed's number or the hash of an asset's id. What
/// was ever set can be proven by its hash, after it was replaced too.
interface IDocumentRegistry {
    /// @notice The document `name` of `subject` was set, or replaced. ERC-1643's, with the subject.
    event DocumentUpdated(bytes32 indexed subject, bytes32 indexed name, string uri, bytes32 documentHash);

    /// @notice It was removed.
    event DocumentRemoved(bytes32 indexed subject, bytes32 indexed name, string uri, bytes32 documentHash);

    /// @notice A document has a name and a hash.
    error InvalidDocument(bytes32 name, bytes32 documentHash);

    /// @notice There is no such document.
    error UnknownDocument(bytes32 subject, bytes32 name);

    /// @notice Sets a document, or replaces it.
    /// @dev Restricted to ISSUER (1).
    function setDocument(bytes32 subject, bytes32 name, string calldata uri, bytes32 documentHash) external;

    /// @notice Removes a document.
    /// @dev Restricted to ISSUER (1).
    function removeDocument(bytes32 subject, bytes32 name) external;

    /// @notice A document: where it is, its hash, and when it was set (unix time in seconds). Empty if there is none.
    function getDocument(
        bytes32 subject,
        bytes32 name
    ) external view returns (string memory uri, bytes32 documentHash, uint256 updatedAt);

    /// @notice The names of the documents that there are, in no order.
    function getAllDocuments(bytes32 subject) external view returns (bytes32[] memory names);

    /// @notice Documents from `first` on, `count` at most.
    function documentsOf(
        bytes32 subject,
        uint256 first,
        uint256 count
    ) external view returns (Document[] memory documents);

    /// @notice Under which name, and when (unix time in seconds), a document of this hash was last set, and whether it is that
    /// document still; 0, 0 and false if never.
    function findByHash(
        bytes32 subject,
        bytes32 documentHash
    ) external view returns (bytes32 name, uint48 setAt, bool current);
}
