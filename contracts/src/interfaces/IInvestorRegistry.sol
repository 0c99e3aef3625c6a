// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What an attester says of one wallet.
/// @param wallet The wallet that is registered. Never the zero address.
/// @param investorId Pseudonymous number of the investor behind the wallet; several wallets may share one.
/// @param country ISO 3166-1 numeric code.
/// @param tier Tier of the investor (retail, professional ...), as the platform numbers them.
/// @param flags Eight flags, as the platform assigns them.
/// @param expiry Unix time in seconds: the first second at which the registration no longer holds. 0 removes it.
struct Registration {
    address wallet;
    uint64 investorId;
    uint16 country;
    uint8 tier;
    uint8 flags;
    uint40 expiry;
}

/// @title The investors of a platform
/// @notice Says who may hold permissioned tokens, until when and from which country. One storage slot a wallet. All
/// tokens of a platform read the same registry, so an investor is onboarded once.
interface IInvestorRegistry {
    /// @notice `wallet` was registered, changed or, if `expiry` is 0, removed.
    /// @dev On removal the other fields repeat the request; nothing of them is kept.
    event InvestorSet(
        address indexed wallet, uint64 indexed investorId, uint16 country, uint8 tier, uint8 flags, uint40 expiry
    );

    /// @notice The zero address cannot be registered.
    error InvalidWallet(address wallet);

    /// @notice The attestation was only valid until `deadline`.
    error AttestationExpired(uint256 deadline);

    /// @notice The signature is not `attester`'s over this attestation, registry, chain and current nonce.
    error InvalidAttestation(address attester, address wallet);

    /// @notice Registers, changes or removes wallets.
    /// @dev Restricted to ATTESTER (5). The elements are static, so the calldata is
    /// selector ++ 0x20 ++ n ++ concat(elements). All or nothing.
    function register(Registration[] calldata registrations) external;

    /// @notice Registers one wallet on the strength of an attestation that was signed off-chain. Anyone may submit it.
    /// @dev EIP-712, over
    /// `Attestation(address wallet,uint64 investorId,uint16 country,uint8 tier,uint8 flags,uint40 expiry,address attester,uint256 nonce,uint256 deadline)`
    /// in the domain (name "Freehold InvestorRegistry", version "1", chainId, this registry). The signature is an ECDSA
    /// one, or an ERC-1271 one if `attester` is a contract. The attester must, at submission, be allowed to call
    /// {register} without delay. `nonce` is {nonces} of the wallet.
    /// @param deadline Last second, unix time, at which the attestation may be submitted.
    function registerBySignature(
        Registration calldata registration,
        address attester,
        uint256 deadline,
        bytes calldata signature
    ) external;

    /// @notice The registration of `wallet` as it is stored, expired or not; all zero if there is none.
    function investorOf(address wallet) external view returns (Registration memory);

    /// @notice Whether `wallet` is registered and not expired.
    function isEligible(address wallet) external view returns (bool);

    /// @notice How often `wallet` was written, by {register} or by signature. The next attestation has to name it.
    /// @dev The nonce is the wallet's, not the attester's: attestations of different wallets are submitted by
    /// different people in any order and must not wait for each other. And because a direct write counts too, removing
    /// a wallet voids every attestation of it that is still in somebody's hands.
    function nonces(address wallet) external view returns (uint256);

    /// @notice Expiry and country of `wallet`, 0 and 0 if it is not registered. What a token asks when it issues.
    function standing(address wallet) external view returns (uint40 expiry, uint16 country);

    /// @notice {standing} of two wallets in one call. What a token asks at a transfer.
    function standings(
        address first,
        address second
    ) external view returns (uint40 firstExpiry, uint16 firstCountry, uint40 secondExpiry, uint16 secondCountry);
}
