// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Document, IDocumentRegistry} from "./interfaces/IDocumentRegistry.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";

/// @title Documents of assets, by hash
contract DocumentRegistry is IDocumentRegistry, AccessManaged {
    using EnumerableSet for EnumerableSet.Bytes32Set;

    struct Trace {
        bytes32 name;
        uint48 setAt;
    }

    struct Folder {
        EnumerableSet.Bytes32Set names;
        mapping(bytes32 name => Document) documents;
        mapping(bytes32 documentHash => Trace) traces;
    }

    mapping(bytes32 subject => Folder) private _folders;

    constructor(address authority) AccessManaged(authority) {}

    /// @inheritdoc IDocumentRegistry
    function setDocument(bytes32 subject, bytes32 name, string calldata uri, bytes32 documentHash) external restricted {
        require(name != 0 && documentHash != 0, InvalidDocument(name, documentHash));
        Folder storage folder = _folders[subject];
        uint48 time = uint48(block.timestamp);
        folder.names.add(name); // false if it is being replaced
        folder.documents[name] = Document({name: name, hash: documentHash, updatedAt: time, uri: uri});
        folder.traces[documentHash] = Trace({name: name, setAt: time});
        emit DocumentUpdated(subject, name, uri, documentHash);
    }

    /// @inheritdoc IDocumentRegistry
    function removeDocument(bytes32 subject, bytes32 name) external restricted {
        Folder storage folder = _folders[subject];
        require(folder.names.remove(name), UnknownDocument(subject, name));
        Document memory document = folder.documents[name];
        delete folder.documents[name];
        emit DocumentRemoved(subject, name, document.uri, document.hash);
    }

    /// @inheritdoc IDocumentRegistry
    function getDocument(
        bytes32 subject,
        bytes32 name
    ) external view returns (string memory uri, bytes32 documentHash, uint256 updatedAt) {
        Document storage document = _folders[subject].documents[name];
        return (document.uri, document.hash, document.updatedAt);
    }

    /// @inheritdoc IDocumentRegistry
    function getAllDocuments(bytes32 subject) external view returns (bytes32[] memory names) {
        return _folders[subject].names.values();
    }

    /// @inheritdoc IDocumentRegistry
    function documentsOf(
        bytes32 subject,
        uint256 first,
        uint256 count
    ) external view returns (Document[] memory documents) {
        Folder storage folder = _folders[subject];
        uint256 length = folder.names.length();
        uint256 left = first < length ? length - first : 0;
        documents = new Document[](count < left ? count : left);
        for (uint256 i = 0; i < documents.length; ++i) {
            documents[i] = folder.documents[folder.names.at(first + i)];
        }
    }

    /// @inheritdoc IDocumentRegistry
    function findByHash(
        bytes32 subject,
        bytes32 documentHash
    ) external view returns (bytes32 name, uint48 setAt, bool current) {
        Folder storage folder = _folders[subject];
        Trace memory trace = folder.traces[documentHash];
        return (trace.name, trace.setAt, trace.name != 0 && folder.documents[trace.name].hash == documentHash);
    }
}
