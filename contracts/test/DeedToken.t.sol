// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {GovernanceToken} from "../src/GovernanceToken.sol";
import {UtilityToken} from "../src/UtilityToken.sol";
import {IDeedToken} from "../src/interfaces/IDeedToken.sol";
import {IERC5192} from "../src/interfaces/IERC5192.sol";
import {IERC7943NonFungible} from "../src/interfaces/IERC7943NonFungible.sol";
import {Platform} from "./lib/Platform.sol";
import {vm} from "./lib/Vm.sol";
import {ERC2981Upgradeable} from "@openzeppelin/contracts-upgradeable/token/common/ERC2981Upgradeable.sol";
import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {IERC721} from "@openzeppelin/contracts/interfaces/IERC721.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

/// @notice What deeds are to wallets, marketplaces and officers.
contract DeedTokenTest is Platform {
    // ---------------------------------------------------------------------------------------------------- ERC-5192

    function test_20_deed_is_locked_while_the_vault_holds_it() public {
        vm.expectEmit(address(deed));
        emit IERC5192.Locked(7);
        _fractionalize(7, CAP);
        vm.assertTrue(deed.locked(7), "locked");
        vm.assertFalse(deed.canTransfer(address(vault), bob, 7), "canTransfer");
        bytes memory reason = abi.encodeWithSelector(IDeedToken.DeedIsLocked.selector, 7);
        vm.expectRevert(reason);
        vm.prank(address(vault));
        deed.transferFrom(address(vault), bob, 7);
        vm.expectRevert(reason);
        vm.prank(enforcer);
        deed.forcedTransfer(address(vault), bob, 7);

        vm.expectEmit(address(deed));
        emit IERC5192.Unlocked(7);
        vm.prank(issuer);
        vault.reclaim(7, issuer);
        vm.assertFalse(deed.locked(7), "free");
        vm.prank(issuer);
        deed.approve(address(vault), 7);
        vm.expectEmit(address(deed));
        emit IERC5192.Locked(7);
        vm.prank(issuer);
        vault.lock(7, "x", "x", 0, 1);
        vm.assertTrue(deed.locked(7), "again");
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 8));
        deed.locked(8);
    }

    // ---------------------------------------------------------------------------------------------------- ERC-7943

    function test_frozen_deed_stays_where_it_is() public {
        _own(alice);
        vm.expectEmit(address(deed));
        emit IERC7943NonFungible.Frozen(alice, DEED, true);
        vm.prank(freezer);
        deed.setFrozenTokens(alice, DEED, true);
        vm.assertTrue(deed.getFrozenTokens(alice, DEED), "frozen");
        vm.assertFalse(deed.canTransfer(alice, bob, DEED), "canTransfer");
        vm.expectRevert(abi.encodeWithSelector(IERC7943NonFungible.ERC7943CannotTransfer.selector, alice, bob, DEED));
        vm.prank(alice);
        deed.transferFrom(alice, bob, DEED);

        vm.expectEmit(address(deed));
        emit IERC7943NonFungible.Frozen(alice, DEED, false);
        vm.expectEmit(address(deed));
        emit IERC7943NonFungible.ForcedTransfer(alice, bob, DEED);
        vm.expectEmit(address(deed));
        emit IERC721.Transfer(alice, bob, DEED);
        vm.prank(enforcer);
        deed.forcedTransfer(alice, bob, DEED);
        vm.assertEq(deed.ownerOf(DEED), bob, "owner");
        vm.assertFalse(deed.getFrozenTokens(alice, DEED), "lifted");
    }

    function test_forced_transfer_is_of_the_owner_to_somebody_who_can_keep_it() public {
        _own(alice);
        vm.prank(alice);
        deed.approve(carol, DEED);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721IncorrectOwner.selector, bob, DEED, alice));
        vm.prank(enforcer);
        deed.forcedTransfer(bob, carol, DEED);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, address(0)));
        vm.prank(enforcer);
        deed.forcedTransfer(alice, address(0), DEED);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, address(share)));
        vm.prank(enforcer);
        deed.forcedTransfer(alice, address(share), DEED);
        vm.prank(enforcer);
        deed.forcedTransfer(alice, bob, DEED);
        vm.assertEq(deed.getApproved(DEED), address(0), "approvals end");
    }

    /// @dev What canTransfer says is what happens.
    function testFuzz_05_can_transfer_is_right(bool isOwner, bool freeze, bool lock, bool toNobody) public {
        _own(alice);
        address from = isOwner ? alice : bob;
        address to = toNobody ? address(0) : carol;
        vm.prank(freezer);
        deed.setFrozenTokens(alice, DEED, freeze);
        vm.prank(address(vault));
        deed.setLocked(DEED, lock);
        bool may = deed.canTransfer(from, to, DEED);
        vm.assertEq(may ? 1 : 0, isOwner && !freeze && !lock && !toNobody ? 1 : 0, "canTransfer");
        vm.prank(from);
        (bool success,) = address(deed).call(abi.encodeCall(deed.transferFrom, (from, to, DEED)));
        vm.assertTrue(success == may, "and so it is");
    }

    function test_10_views_never_revert() public view {
        vm.assertFalse(deed.canTransfer(alice, bob, 999), "no such deed");
        vm.assertFalse(deed.canTransfer(address(0), bob, 999), "nobody");
        vm.assertFalse(deed.canSend(address(0)), "nobody sends");
        vm.assertTrue(deed.canReceive(mallory), "anybody owns");
        vm.assertFalse(deed.getFrozenTokens(alice, 999), "not frozen");
    }

    // ------------------------------------------------------------------------------------------ metadata and royalty

    function test_metadata_is_served_where_the_issuer_says() public {
        vm.expectEmit(address(deed));
        emit IDeedToken.BaseURISet("https://example.com/deeds/");
        vm.expectEmit(address(deed));
        emit IERC4906.BatchMetadataUpdate(0, type(uint256).max);
        vm.prank(issuer);
        deed.setBaseURI("https://example.com/deeds/");
        vm.assertEq(deed.tokenURI(DEED), "https://example.com/deeds/42", "served");
        vm.assertEq(deed.documentURI(DEED), "ipfs://deed", "the document");
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 7));
        deed.tokenURI(7);
        vm.expectEmit(address(deed));
        emit IERC4906.MetadataUpdate(DEED);
        vm.prank(issuer);
        deed.setDocument(DEED, "ipfs://new", "");
        vm.prank(issuer);
        deed.setBaseURI("");
        vm.assertEq(deed.tokenURI(DEED), "ipfs://new", "the document");
    }

    function test_royalty_of_a_deed_and_by_default() public {
        (address receiver, uint256 due) = deed.royaltyInfo(DEED, 1000);
        vm.assertEq(receiver, address(0), "none");
        vm.expectEmit(address(deed));
        emit IDeedToken.DefaultRoyaltySet(carol, 100);
        vm.prank(issuer);
        deed.setDefaultRoyalty(carol, 100);
        vm.expectEmit(address(deed));
        emit IDeedToken.RoyaltySet(DEED, alice, 250);
        vm.prank(issuer);
        deed.setRoyalty(DEED, alice, 250);
        (receiver, due) = deed.royaltyInfo(DEED, 1000);
        vm.assertEq(receiver, alice, "alice");
        vm.assertEq(due, 25, "2.5 %");
        vm.prank(issuer);
        deed.setRoyalty(DEED, address(0), 0);
        (receiver, due) = deed.royaltyInfo(DEED, 1000);
        vm.assertEq(receiver, carol, "carol");
        vm.assertEq(due, 10, "1 %");
        vm.prank(issuer);
        deed.setDefaultRoyalty(address(0), 0);
        (receiver,) = deed.royaltyInfo(DEED, 1000);
        vm.assertEq(receiver, address(0), "none");
        vm.expectRevert(
            abi.encodeWithSelector(ERC2981Upgradeable.ERC2981InvalidTokenRoyalty.selector, DEED, 10_001, 10_000)
        );
        vm.prank(issuer);
        deed.setRoyalty(DEED, alice, 10_001);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 7));
        vm.prank(issuer);
        deed.setRoyalty(7, alice, 1);
    }

    // ------------------------------------------------------------------------------------------------------- ERC-165

    /// @dev The ids as the ERCs print them.
    function test_interfaces_answer_where_they_belong() public {
        bytes4[8] memory ids = [
            bytes4(0x01ffc9a7), // ERC-165
            0x80ac58cd, // ERC-721
            0x2a55205a, // ERC-2981
            0x49064906, // ERC-4906
            0xb45a3c0e, // ERC-5192
            0xbf1ef5fe, // ERC-7943, non-fungible
            0x3edbb4c4, // ERC-7943, fungible
            0xd9b67a26 // ERC-1155
        ];
        _answers(address(deed), ids, [true, true, true, true, true, true, false, false]);
        _answers(address(share), ids, [true, false, false, false, false, false, true, false]);
        _answers(address(new GovernanceToken()), ids, [true, false, false, false, false, false, true, false]);
        _answers(address(new UtilityToken()), ids, [true, false, false, false, false, false, false, true]);
        _answers(address(rules), ids, [true, false, false, false, false, false, false, false]);
    }

    function _answers(address target, bytes4[8] memory ids, bool[8] memory expected) private view {
        for (uint256 i = 0; i < ids.length; ++i) {
            vm.assertTrue(IERC165(target).supportsInterface(ids[i]) == expected[i], "supportsInterface");
        }
        vm.assertFalse(IERC165(target).supportsInterface(0xffffffff), "never");
    }

    function _own(address owner) private {
        vm.prank(issuer);
        vault.reclaim(DEED, owner);
    }
}
