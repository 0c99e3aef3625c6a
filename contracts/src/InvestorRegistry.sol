// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {AuthorityUtils} from "@openzeppelin/contracts/access/manager/AuthorityUtils.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IInvestorRegistry, Registration} from "./interfaces/IInvestorRegistry.sol";

/// @title The investors of a platform
contract InvestorRegistry is IInvestorRegistry, AccessManaged, EIP712 {
    /// @dev One slot. The nonce lives here and not in OpenZeppelin's Nonces, so that every write, not only a signed
    /// one, advances it without touching a second slot. 2^40 writes of one wallet are out of reach.
    struct Record {
        uint64 investorId;
        uint40 expiry;
        uint16 country;
        uint8 tier;
        uint8 flags;
        uint40 nonce;
    }

    bytes32 private constant ATTESTATION_TYPEHASH =
        keccak256(
            "Attestation(address wallet,uint64 investorId,uint16 country,uint8 tier,uint8 flags,uint40 expiry,"
            "address attester,uint256 nonce,uint256 deadline)"
        );

    mapping(address wallet => Record) private _records;

    constructor(address authority) AccessManaged(authority) EIP712("Freehold InvestorRegistry", "1") {}

    /// @inheritdoc IInvestorRegistry
    function register(Registration[] calldata registrations) external restricted {
        for (uint256 i = 0; i < registrations.length; ++i) {
            _set(registrations[i]);
        }
    }

    /// @inheritdoc IInvestorRegistry
    function registerBySignature(
        Registration calldata registration,
        address attester,
        uint256 deadline,
        bytes calldata signature
    ) external {
        require(block.timestamp <= deadline, AttestationExpired(deadline));
        (bool allowed, ) = AuthorityUtils.canCallWithDelay(
            authority(),
            attester,
            address(this),
            this.register.selector
        );
        require(allowed, AccessManagedUnauthorized(attester));

        bytes32 digest = _hashTypedDataV4(
            keccak256(
                abi.encode(
                    ATTESTATION_TYPEHASH,
                    registration,
                    attester,
                    uint256(_records[registration.wallet].nonce),
                    deadline
                )
            )
        );
        require(
            SignatureChecker.isValidSignatureNowCalldata(attester, digest, signature),
            InvalidAttestation(attester, registration.wallet)
        );
        _set(registration);
    }

    /// @inheritdoc IInvestorRegistry
    function investorOf(address wallet) external view returns (Registration memory registration) {
        Record memory record = _records[wallet];
        if (record.expiry != 0) {
            registration = Registration({
                wallet: wallet,
                investorId: record.investorId,
                country: record.country,
                tier: record.tier,
                flags: record.flags,
                expiry: record.expiry
            });
        }
    }

    /// @inheritdoc IInvestorRegistry
    function isEligible(address wallet) external view returns (bool) {
        return block.timestamp < _records[wallet].expiry;
    }

    /// @inheritdoc IInvestorRegistry
    function nonces(address wallet) external view returns (uint256) {
        return _records[wallet].nonce;
    }

    /// @inheritdoc IInvestorRegistry
    function standing(address wallet) external view returns (uint40 expiry, uint16 country) {
        Record storage record = _records[wallet];
        return (record.expiry, record.country);
    }

    /// @inheritdoc IInvestorRegistry
    function standings(
        address first,
        address second
    ) external view returns (uint40 firstExpiry, uint16 firstCountry, uint40 secondExpiry, uint16 secondCountry) {
        Record storage one = _records[first];
        Record storage two = _records[second];
        return (one.expiry, one.country, two.expiry, two.country);
    }

    function _set(Registration calldata registration) private {
        address wallet = registration.wallet;
        require(wallet != address(0), InvalidWallet(wallet));

        Record storage record = _records[wallet];
        uint40 nonce = record.nonce + 1;
        _records[wallet] = registration.expiry == 0
            ? Record({investorId: 0, expiry: 0, country: 0, tier: 0, flags: 0, nonce: nonce})
            : Record({
                investorId: registration.investorId,
                expiry: registration.expiry,
                country: registration.country,
                tier: registration.tier,
                flags: registration.flags,
                nonce: nonce
            });
        emit InvestorSet(
            wallet,
            registration.investorId,
            registration.country,
            registration.tier,
            registration.flags,
            registration.expiry
        );
    }
}
