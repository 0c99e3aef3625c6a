// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IInvestorRegistry, Registration} from "./interfaces/IInvestorRegistry.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {AuthorityUtils} from "@openzeppelin/contracts/access/manager/AuthorityUtils.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

/// @title The investors of a platform
contract InvestorRegistry is IInvestorRegistry, AccessManaged, EIP712 {
    // Where the fields start in a wallet's word, in bits from the lowest; the nonce is at 0 and has 40. Packed by hand
    // because the compiler writes a struct field by field, which is a tenth of what onboarding costs.
    uint256 private constant EXPIRY = 40;
    uint256 private constant COUNTRY = 80;
    uint256 private constant TIER = 96;
    uint256 private constant FLAGS = 104;
    uint256 private constant INVESTOR_ID = 112;

    bytes32 private constant ATTESTATION_TYPEHASH = keccak256(
        "Attestation(address wallet,uint64 investorId,uint16 country,uint8 tier,uint8 flags,uint40 expiry,"
        "address attester,uint256 nonce,uint256 deadline)"
    );

    /// @dev The nonce lives here and not in OpenZeppelin's Nonces, so that every write, not only a signed one, advances
    /// it without touching a second slot. 2^40 writes of one wallet are out of reach.
    mapping(address wallet => uint256) private _words;

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
        (bool allowed,) = AuthorityUtils.canCallWithDelay(authority(), attester, address(this), this.register.selector);
        require(allowed, AccessManagedUnauthorized(attester));

        bytes32 digest = _hashTypedDataV4(
            keccak256(abi.encode(ATTESTATION_TYPEHASH, registration, attester, nonces(registration.wallet), deadline))
        );
        require(
            SignatureChecker.isValidSignatureNowCalldata(attester, digest, signature),
            InvalidAttestation(attester, registration.wallet)
        );
        _set(registration);
    }

    // From here on casts cut a field out of a wallet's word: what they drop are its neighbours.
    // forge-lint: disable-start(unsafe-typecast)

    /// @inheritdoc IInvestorRegistry
    function investorOf(address wallet) external view returns (Registration memory registration) {
        uint256 word = _words[wallet];
        if (uint40(word >> EXPIRY) != 0) {
            registration = Registration({
                wallet: wallet,
                investorId: uint64(word >> INVESTOR_ID),
                country: uint16(word >> COUNTRY),
                tier: uint8(word >> TIER),
                flags: uint8(word >> FLAGS),
                expiry: uint40(word >> EXPIRY)
            });
        }
    }

    /// @inheritdoc IInvestorRegistry
    function isEligible(address wallet) external view returns (bool) {
        return block.timestamp < uint40(_words[wallet] >> EXPIRY);
    }

    /// @inheritdoc IInvestorRegistry
    function standing(address wallet) external view returns (uint40 expiry, uint16 country) {
        return _standing(wallet);
    }

    /// @inheritdoc IInvestorRegistry
    function standings(
        address first,
        address second
    ) external view returns (uint40 firstExpiry, uint16 firstCountry, uint40 secondExpiry, uint16 secondCountry) {
        (firstExpiry, firstCountry) = _standing(first);
        (secondExpiry, secondCountry) = _standing(second);
    }

    /// @inheritdoc IInvestorRegistry
    function nonces(address wallet) public view returns (uint256) {
        return uint40(_words[wallet]);
    }

    function _standing(address wallet) private view returns (uint40 expiry, uint16 country) {
        uint256 word = _words[wallet];
        return (uint40(word >> EXPIRY), uint16(word >> COUNTRY));
    }

    // forge-lint: disable-end(unsafe-typecast)

    function _set(Registration calldata registration) private {
        (address wallet, uint64 investorId, uint16 country, uint8 tier, uint8 flags, uint40 expiry) = (
            registration.wallet,
            registration.investorId,
            registration.country,
            registration.tier,
            registration.flags,
            registration.expiry
        );
        require(wallet != address(0), InvalidWallet(wallet));

        uint256 word = uint40(_words[wallet]) + 1;
        if (expiry != 0) {
            word |= (uint256(expiry) << EXPIRY) | (uint256(country) << COUNTRY) | (uint256(tier) << TIER)
                | (uint256(flags) << FLAGS) | (uint256(investorId) << INVESTOR_ID);
        }
        _words[wallet] = word;
        emit InvestorSet(wallet, investorId, country, tier, flags, expiry);
    }
}
