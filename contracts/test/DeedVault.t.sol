// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ShareToken} from "../src/ShareToken.sol";
import {IDeedToken} from "../src/interfaces/IDeedToken.sol";
import {IDeedVault} from "../src/interfaces/IDeedVault.sol";
import {IERC7943Fungible} from "../src/interfaces/IERC7943Fungible.sol";
import {IPermissionedERC20} from "../src/interfaces/IPermissionedERC20.sol";
import {ITokenFactory} from "../src/interfaces/ITokenFactory.sol";
import {Platform} from "./lib/Platform.sol";
import {Roles} from "./lib/Roles.sol";
import {vm} from "./lib/Vm.sol";
import {IERC721} from "@openzeppelin/contracts/interfaces/IERC721.sol";
import {IERC721Receiver} from "@openzeppelin/contracts/interfaces/IERC721Receiver.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @dev Calls the vault again from within the delivery of a deed.
contract Reentrant is IERC721Receiver {
    bytes private _data;
    bytes public answer;

    constructor(bytes memory data) {
        _data = data;
    }

    function onERC721Received(address operator, address, uint256, bytes calldata) external returns (bytes4) {
        (, answer) = operator.call(_data);
        return this.onERC721Received.selector;
    }
}

contract DeedVaultTest is Platform {
    function test_20_fractionalize_locks_the_deed_behind_a_token() public {
        address token = factory.predictShareToken(address(vault), bytes32(uint256(7)));
        vm.expectEmit(address(deed));
        emit IDeedToken.DeedMinted(7, address(vault), keccak256("doc"), "ipfs://7");
        vm.expectEmit(address(factory));
        emit ITokenFactory.TokenCreated(token, bytes32(uint256(7)), address(vault), 1);
        vm.expectEmit(address(vault));
        emit IDeedVault.Fractionalized(7, token, keccak256("doc"));
        vm.prank(issuer);
        address made = vault.fractionalize(7, "ipfs://7", keccak256("doc"), "Gold Bar", "BAR", 3, 12_441);

        vm.assertEq(made, token, "as predicted");
        vm.assertEq(vault.tokenOf(7), token, "tokenOf");
        vm.assertEq(deed.ownerOf(7), address(vault), "owner");
        vm.assertEq(deed.tokenURI(7), "ipfs://7", "uri");
        vm.assertEq(deed.documentHash(7), keccak256("doc"), "document");
        ShareToken bar = ShareToken(token);
        vm.assertEq(bar.name(), "Gold Bar", "name");
        vm.assertEq(bar.symbol(), "BAR", "symbol");
        vm.assertEq(bar.decimals(), 3, "decimals");
        vm.assertEq(bar.cap(), 12_441, "cap");
        vm.assertEq(bar.totalSupply(), 0, "supply");
    }

    function test_fractionalize_takes_a_deed_once() public {
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidSender.selector, address(0)));
        vm.prank(issuer);
        vault.fractionalize(DEED, "", "", "x", "x", 6, CAP);
    }

    function test_20_redeem_takes_all_shares_and_gives_the_deed() public {
        _issue(alice, 60);
        _issue(bob, 40);
        vm.expectRevert(abi.encodeWithSelector(IPermissionedERC20.NotSoleHolder.selector, alice, 60, 100));
        vm.prank(alice);
        vault.redeem(DEED, alice);
        vm.prank(bob);
        share.transfer(alice, 40);

        vm.expectEmit(address(vault));
        emit IDeedVault.Redeemed(DEED, address(share), alice, carol);
        vm.expectEmit(address(share));
        emit IPermissionedERC20.Closed();
        vm.expectEmit(address(deed));
        emit IERC721.Transfer(address(vault), carol, DEED);
        vm.prank(alice);
        vault.redeem(DEED, carol);

        vm.assertEq(deed.ownerOf(DEED), carol, "owner");
        vm.assertEq(share.totalSupply(), 0, "supply");
        vm.assertTrue(share.isClosed(), "closed");
        vm.assertEq(vault.tokenOf(DEED), address(0), "tokenOf");
        vm.expectRevert(IPermissionedERC20.TokenClosed.selector);
        vm.prank(issuer);
        share.issue(1, "", alice, 1);
        vm.expectRevert(abi.encodeWithSelector(IDeedVault.DeedNotLocked.selector, DEED));
        vm.prank(alice);
        vault.redeem(DEED, alice);
    }

    function test_redeem_needs_a_share() public {
        vm.expectRevert(abi.encodeWithSelector(IPermissionedERC20.NotSoleHolder.selector, alice, 0, 0));
        vm.prank(alice);
        vault.redeem(DEED, alice);
        vm.expectRevert(abi.encodeWithSelector(IDeedVault.DeedNotLocked.selector, 7));
        vm.prank(alice);
        vault.redeem(7, alice);
    }

    /// @dev Giving up shares is a movement by their holder: what stops a transfer stops it.
    function test_redeem_keeps_to_the_policy() public {
        _issue(alice, 100);
        vm.prank(freezer);
        share.setFrozenTokens(alice, 1);
        _redeemFails(
            abi.encodeWithSelector(IERC7943Fungible.ERC7943InsufficientUnfrozenBalance.selector, alice, 100, 99)
        );
        vm.prank(freezer);
        share.setFrozenTokens(alice, 0);

        vm.prank(freezer);
        share.setAddressFrozen(alice, true);
        _redeemFails(abi.encodeWithSelector(IPermissionedERC20.AccountFrozen.selector, alice));
        vm.prank(freezer);
        share.setAddressFrozen(alice, false);

        vm.prank(pauser);
        share.pause();
        _redeemFails(abi.encodeWithSelector(IPermissionedERC20.EnforcedPause.selector));
        vm.prank(pauser);
        share.unpause();

        vm.warp(EXPIRY);
        _redeemFails(abi.encodeWithSelector(IPermissionedERC20.EligibilityExpired.selector, alice, EXPIRY));
        vm.warp(EXPIRY - 1);
        vm.prank(alice);
        vault.redeem(DEED, alice);
    }

    function _redeemFails(bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(alice);
        vault.redeem(DEED, alice);
        vm.assertEq(deed.ownerOf(DEED), address(vault), "the deed stays");
        vm.assertEq(share.balanceOf(alice), 100, "the shares stay");
    }

    function test_redeem_does_not_strand_the_deed() public {
        _issue(alice, 100);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, address(share)));
        vm.prank(alice);
        vault.redeem(DEED, address(share));
        vm.assertEq(share.balanceOf(alice), 100, "the shares stay");
    }

    function test_redeem_cannot_be_entered_again() public {
        _issue(alice, 100);
        Reentrant thief = new Reentrant(abi.encodeCall(vault.redeem, (DEED, alice)));
        vm.prank(alice);
        vault.redeem(DEED, address(thief));
        vm.assertEq(
            thief.answer(),
            abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector),
            "refused"
        );
        vm.assertEq(deed.ownerOf(DEED), address(thief), "once");
    }

    function test_20_reclaim_needs_an_unissued_or_burned_supply() public {
        _issue(alice, 1);
        vm.expectRevert(abi.encodeWithSelector(IDeedVault.SharesOutstanding.selector, share, 1));
        vm.prank(issuer);
        vault.reclaim(DEED, issuer);
        vm.prank(enforcer);
        share.burn(alice, 1);

        vm.expectEmit(address(vault));
        emit IDeedVault.Reclaimed(DEED, address(share), issuer);
        vm.prank(issuer);
        vault.reclaim(DEED, issuer);
        vm.assertEq(deed.ownerOf(DEED), issuer, "owner");
        vm.assertTrue(share.isClosed(), "closed");
        vm.assertEq(vault.tokenOf(DEED), address(0), "tokenOf");
    }

    function test_lock_takes_the_callers_deed_again_behind_a_new_token() public {
        vm.prank(issuer);
        vault.reclaim(DEED, issuer);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, vault, DEED));
        vm.prank(issuer);
        vault.lock(DEED, "Again", "AGN", 0, 10);

        vm.prank(issuer);
        deed.approve(address(vault), DEED);
        address foretold = factory.predictShareToken(address(vault), keccak256(abi.encode(DEED, 1)));
        vm.expectEmit(address(vault));
        emit IDeedVault.Fractionalized(DEED, foretold, keccak256("deed"));
        vm.prank(issuer);
        address token = vault.lock(DEED, "Again", "AGN", 0, 10);
        vm.assertEq(token, foretold, "as documented");
        vm.assertTrue(token != address(share), "another token");
        vm.assertEq(vault.tokenOf(DEED), token, "tokenOf");
        vm.assertEq(deed.ownerOf(DEED), address(vault), "owner");
        vm.assertFalse(ShareToken(token).isClosed(), "open");
    }

    /// @dev An approval is for its owner's use: another issuer cannot lock a deed that is not his.
    function test_lock_is_for_the_owner() public {
        vm.prank(issuer);
        vault.reclaim(DEED, alice);
        vm.prank(alice);
        deed.approve(address(vault), DEED);
        vm.expectRevert(abi.encodeWithSelector(IDeedVault.NotDeedOwner.selector, DEED, issuer, alice));
        vm.prank(issuer);
        vault.lock(DEED, "x", "x", 0, 10);
    }

    function test_lock_does_not_take_a_locked_deed() public {
        vm.expectRevert(abi.encodeWithSelector(IDeedVault.NotDeedOwner.selector, DEED, issuer, vault));
        vm.prank(issuer);
        vault.lock(DEED, "x", "x", 0, 10);
    }

    function test_deeds_that_are_merely_sent_are_refused() public {
        vm.prank(issuer);
        vault.reclaim(DEED, alice);
        vm.expectRevert(abi.encodeWithSelector(IDeedVault.DeedNotExpected.selector, deed, DEED));
        vm.prank(alice);
        deed.safeTransferFrom(alice, address(vault), DEED);
    }

    // ------------------------------------------------------------------------------------------------ DeedToken

    function test_document_can_be_replaced() public {
        vm.expectEmit(address(deed));
        emit IDeedToken.DocumentSet(DEED, keccak256("new"), "ipfs://new");
        vm.prank(issuer);
        deed.setDocument(DEED, "ipfs://new", keccak256("new"));
        vm.assertEq(deed.documentHash(DEED), keccak256("new"), "document");
        vm.assertEq(deed.tokenURI(DEED), "ipfs://new", "uri");

        bytes memory reason = abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 7);
        vm.expectRevert(reason);
        vm.prank(issuer);
        deed.setDocument(7, "", "");
        vm.expectRevert(reason);
        deed.documentHash(7);
        vm.assertTrue(deed.supportsInterface(0x80ac58cd), "ERC-721");
        vm.assertTrue(deed.supportsInterface(0x49064906), "ERC-4906");
    }

    function test_25_neither_deed_nor_template_can_be_initialised_again() public {
        vm.expectRevert();
        deed.initialize(address(manager), "x", "x");
        vm.expectRevert();
        deedTemplate.initialize(address(manager), "x", "x");
    }

    // ---------------------------------------------------------------------------------------------- TokenFactory

    /// @dev Go derives addresses from nothing but this: CREATE2, ERC-1167 init code, hash of creator and salt.
    function testFuzz_addresses_are_plain_create2(bytes32 salt, address creator) public {
        vm.assume(creator.code.length == 0 && creator != address(vm));
        bytes memory code = abi.encodePacked(
            hex"3d602d80600a3d3981f3363d3d373d3d3d363d73", shareTemplate, hex"5af43d82803e903d91602b57fd5bf3"
        );
        bytes32 create2 =
            keccak256(abi.encodePacked(bytes1(0xff), factory, keccak256(abi.encode(creator, salt)), keccak256(code)));
        address token = address(uint160(uint256(create2)));
        vm.assertEq(factory.predictShareToken(creator, salt), token, "predicted");
        manager.grantRole(Roles.CREATOR, creator, 0);
        vm.prank(creator);
        vm.assertEq(factory.createShareToken(salt, "x", "x", 0, 1), token, "created");
        vm.assertEq(ShareToken(token).authority(), address(manager), "authority");
        vm.assertTrue(
            factory.predictDeedToken(creator, salt) != token && factory.predictShareToken(address(this), salt) != token,
            "another for another"
        );
        vm.expectRevert();
        vm.prank(creator);
        factory.createShareToken(salt, "x", "x", 0, 1);
    }

    function test_bad_terms_leave_nothing_behind() public {
        vm.expectRevert(abi.encodeWithSelector(IPermissionedERC20.InvalidCap.selector, 0));
        vm.prank(issuer);
        vault.fractionalize(7, "", "", "x", "x", 6, 0);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 7));
        deed.ownerOf(7);
        vm.assertEq(factory.predictShareToken(address(vault), bytes32(uint256(7))).code.length, 0, "no token");
    }
}
