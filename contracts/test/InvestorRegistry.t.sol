// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {InvestorRegistry} from "../src/InvestorRegistry.sol";
import {IInvestorRegistry, Registration} from "../src/interfaces/IInvestorRegistry.sol";
import {Platform} from "./lib/Platform.sol";
import {Roles} from "./lib/Roles.sol";
import {vm} from "./lib/Vm.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";

/// @dev A company's wallet that accepts one digest.
contract Wallet1271 is IERC1271 {
    bytes32 private immutable _digest;

    constructor(bytes32 digest) {
        _digest = digest;
    }

    function isValidSignature(bytes32 digest, bytes memory) external view returns (bytes4) {
        return digest == _digest ? this.isValidSignature.selector : bytes4(0);
    }
}

contract InvestorRegistryTest is Platform {
    uint256 private constant KEY = 0xa11ce;
    uint256 private constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    address private dave = _account("dave");
    address private signer = vm.addr(KEY);

    function setUp() public override {
        super.setUp();
        manager.grantRole(Roles.ATTESTER, signer, 0);
    }

    function testFuzz_register_is_read_back(Registration memory registration) public {
        vm.assume(registration.wallet != address(0));
        Registration[] memory registrations = new Registration[](1);
        registrations[0] = registration;
        vm.expectEmit(address(registry));
        emit IInvestorRegistry.InvestorSet(
            registration.wallet,
            registration.investorId,
            registration.country,
            registration.tier,
            registration.flags,
            registration.expiry
        );
        uint256 nonce = registry.nonces(registration.wallet);
        vm.prank(attester);
        registry.register(registrations);

        if (registration.expiry == 0) delete registration;
        vm.assertEq(abi.encode(registry.investorOf(registrations[0].wallet)), abi.encode(registration), "investorOf");
        vm.assertEq(registry.nonces(registrations[0].wallet), nonce + 1, "every write counts");
        vm.assertTrue(
            registry.isEligible(registrations[0].wallet) == (block.timestamp < registration.expiry), "isEligible"
        );
        (uint40 expiry, uint16 country) = registry.standing(registrations[0].wallet);
        vm.assertTrue(expiry == registration.expiry && country == registration.country, "standing");
        (,, expiry, country) = registry.standings(address(0), registrations[0].wallet);
        vm.assertTrue(expiry == registration.expiry && country == registration.country, "standings");
    }

    /// @dev The Go side packs the batch itself: selector ++ 0x20 ++ n ++ concat(elements), six words each.
    function test_register_calldata_is_flat() public {
        Registration[] memory registrations = new Registration[](2);
        registrations[0] = _registration(dave, 4, CH, EXPIRY);
        registrations[1] = _registration(mallory, 5, KP, EXPIRY);
        bytes memory packed = abi.encodePacked(
            InvestorRegistry.register.selector,
            uint256(0x20),
            uint256(2),
            abi.encode(registrations[0]),
            abi.encode(registrations[1])
        );
        vm.assertEq(packed, abi.encodeCall(registry.register, (registrations)), "calldata");
        vm.prank(attester);
        (bool success,) = address(registry).call(packed);
        vm.assertTrue(success, "call");
        vm.assertEq(registry.investorOf(mallory).investorId, 5, "second");
    }

    function test_register_refuses_the_zero_address_and_everything_with_it() public {
        Registration[] memory registrations = new Registration[](2);
        registrations[0] = _registration(dave, 4, CH, EXPIRY);
        registrations[1] = _registration(address(0), 5, CH, EXPIRY);
        vm.expectRevert(abi.encodeWithSelector(IInvestorRegistry.InvalidWallet.selector, address(0)));
        vm.prank(attester);
        registry.register(registrations);
        vm.assertFalse(registry.isEligible(dave), "all or nothing");
    }

    function test_expiry_is_the_first_second_without() public {
        _register(dave, 4, CH, uint40(NOW + 10));
        vm.warp(NOW + 9);
        vm.assertTrue(registry.isEligible(dave), "last second");
        vm.warp(NOW + 10);
        vm.assertFalse(registry.isEligible(dave), "first second");
    }

    function test_expiry_zero_removes() public {
        _register(alice, 1, CH, 0);
        vm.assertFalse(registry.isEligible(alice), "isEligible");
        vm.assertEq(registry.investorOf(alice).wallet, address(0), "wallet");
        vm.assertEq(registry.investorOf(alice).investorId, 0, "investorId");
    }

    // ------------------------------------------------------------------------------------------------ attestations

    function test_26_attestation_is_single_use() public {
        Registration memory registration = _registration(dave, 4, CH, EXPIRY);
        bytes memory signature = _sign(KEY, registration, signer, NOW);
        vm.prank(mallory); // whoever brings it
        registry.registerBySignature(registration, signer, NOW, signature);
        vm.assertEq(registry.investorOf(dave).investorId, 4, "registered");
        _rejected(registration, NOW, signature);
    }

    /// @dev Removing a wallet voids what is still in circulation about it.
    function test_26_direct_write_voids_attestations() public {
        Registration memory registration = _registration(dave, 4, CH, EXPIRY);
        bytes memory signature = _sign(KEY, registration, signer, NOW);
        _register(dave, 4, CH, 0);
        _rejected(registration, NOW, signature);
    }

    /// @dev Mistake: attestations without deadline.
    function test_attestation_dies_with_its_deadline() public {
        Registration memory registration = _registration(dave, 4, CH, EXPIRY);
        bytes memory signature = _sign(KEY, registration, signer, NOW);
        vm.warp(NOW + 1);
        vm.expectRevert(abi.encodeWithSelector(IInvestorRegistry.AttestationExpired.selector, NOW));
        registry.registerBySignature(registration, signer, NOW, signature);
        _rejected(registration, NOW + 1, signature);
    }

    /// @dev Mistake: attestations without chainId, or without the contract.
    function test_26_attestation_is_for_one_chain_and_registry() public {
        Registration memory registration = _registration(dave, 4, CH, EXPIRY);
        bytes memory signature = _sign(KEY, registration, signer, NOW);
        uint256 chain = block.chainid;
        vm.chainId(chain + 1);
        _rejected(registration, NOW, signature);
        vm.chainId(chain);

        InvestorRegistry other = new InvestorRegistry(address(manager));
        Roles.set(manager, address(other), InvestorRegistry.register.selector, Roles.ATTESTER);
        vm.expectRevert(abi.encodeWithSelector(IInvestorRegistry.InvalidAttestation.selector, signer, dave));
        other.registerBySignature(registration, signer, NOW, signature);

        registry.registerBySignature(registration, signer, NOW, signature);
    }

    /// @dev Mistake: attestations are malleable. The same signature with s on the other side is refused, too short or
    /// too long ones are, and so is any other content.
    function test_attestation_is_not_malleable() public {
        Registration memory registration = _registration(dave, 4, CH, EXPIRY);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(KEY, _digest(registration, signer, NOW));
        bytes32 mirrored = bytes32(ORDER - uint256(s));
        _rejected(registration, NOW, abi.encodePacked(r, mirrored, v == 27 ? uint8(28) : uint8(27)));
        _rejected(registration, NOW, abi.encodePacked(r, s));
        _rejected(registration, NOW, abi.encodePacked(r, s, v, uint8(0)));
        _rejected(registration, NOW, "");
        bytes memory signature = abi.encodePacked(r, s, v);
        _rejected(registration, NOW + 1, signature);
        registration.country = KP;
        _rejected(registration, NOW, signature);
        registration.country = CH;
        registration.expiry += 1;
        _rejected(registration, NOW, signature);
        registration.expiry -= 1;
        registry.registerBySignature(registration, signer, NOW, signature);
    }

    function test_24_attestation_needs_an_attester_now() public {
        Registration memory registration = _registration(dave, 4, CH, EXPIRY);
        bytes memory signature = _sign(KEY, registration, signer, NOW);
        bytes memory refusal = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, signer);
        manager.revokeRole(Roles.ATTESTER, signer);
        vm.expectRevert(refusal);
        registry.registerBySignature(registration, signer, NOW, signature);
        // One that may only act with delay cannot skip it by signing.
        manager.grantRole(Roles.ATTESTER, signer, 1 days);
        vm.expectRevert(refusal);
        registry.registerBySignature(registration, signer, NOW, signature);
        // Nor does somebody else's signature pass for an attester's.
        vm.expectRevert(abi.encodeWithSelector(IInvestorRegistry.InvalidAttestation.selector, attester, dave));
        registry.registerBySignature(registration, attester, NOW, signature);
    }

    function test_attestation_by_contract() public {
        Registration memory registration = _registration(dave, 4, CH, EXPIRY);
        // The digest names the attester, whose address depends on the digest: so where it will be is foretold.
        address company = address(uint160(uint256(keccak256(abi.encodePacked(hex"d694", address(this), _creations())))));
        Wallet1271 wallet = new Wallet1271(_digest(registration, company, NOW));
        vm.assertEq(address(wallet), company, "address");
        manager.grantRole(Roles.ATTESTER, company, 0);
        registry.registerBySignature(registration, company, NOW, "whatever the wallet understands");
        vm.assertTrue(registry.isEligible(dave), "registered");
        vm.expectRevert(abi.encodeWithSelector(IInvestorRegistry.InvalidAttestation.selector, company, dave));
        registry.registerBySignature(registration, company, NOW, "");
    }

    /// @dev The nonce, one byte in RLP while it is below 128, of the contract that this test creates next.
    function _creations() private view returns (bytes1) {
        return bytes1(uint8(vm.getNonce(address(this))));
    }

    function _rejected(Registration memory registration, uint256 deadline, bytes memory signature) private {
        vm.expectRevert(
            abi.encodeWithSelector(IInvestorRegistry.InvalidAttestation.selector, signer, registration.wallet)
        );
        registry.registerBySignature(registration, signer, deadline, signature);
    }

    function _sign(
        uint256 key,
        Registration memory registration,
        address by,
        uint256 deadline
    ) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, _digest(registration, by, deadline));
        return abi.encodePacked(r, s, v);
    }

    /// @dev Written out, not asked of the registry, so that the domain and the type are checked.
    function _digest(Registration memory registration, address by, uint256 deadline) private view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Freehold InvestorRegistry"),
                keccak256("1"),
                block.chainid,
                registry
            )
        );
        string memory kind = string.concat(
            "Attestation(address wallet,uint64 investorId,uint16 country,uint8 tier,uint8 flags,uint40 expiry,",
            "address attester,uint256 nonce,uint256 deadline)"
        );
        bytes32 message = keccak256(
            abi.encode(keccak256(bytes(kind)), registration, by, registry.nonces(registration.wallet), deadline)
        );
        return keccak256(abi.encodePacked(hex"1901", domain, message));
    }
}
