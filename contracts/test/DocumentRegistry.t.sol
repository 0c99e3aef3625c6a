// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DocumentRegistry} from "../src/DocumentRegistry.sol";
import {Document, IDocumentRegistry} from "../src/interfaces/IDocumentRegistry.sol";
import {Platform} from "./lib/Platform.sol";
import {Roles} from "./lib/Roles.sol";
import {vm} from "./lib/Vm.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

contract DocumentRegistryTest is Platform {
    DocumentRegistry private documents;
    bytes32 private constant HOTEL = "hotel";

    function setUp() public override {
        super.setUp();
        documents = new DocumentRegistry(address(manager));
        Roles.assignDocuments(manager, address(documents));
    }

    function test_document_is_set_replaced_and_removed() public {
        vm.expectEmit(address(documents));
        emit IDocumentRegistry.DocumentUpdated(HOTEL, "prospectus", "ipfs://1", keccak256("1"));
        _set("prospectus", "ipfs://1", keccak256("1"));
        _set("valuation", "ipfs://2", keccak256("2"));
        vm.warp(NOW + 1 days);
        _set("prospectus", "ipfs://3", keccak256("3"));
        (string memory uri, bytes32 hash, uint256 time) = documents.getDocument(HOTEL, "prospectus");
        vm.assertEq(uri, "ipfs://3", "uri");
        vm.assertEq(hash, keccak256("3"), "hash");
        vm.assertEq(time, NOW + 1 days, "time");
        vm.assertEq(documents.getAllDocuments(HOTEL).length, 2, "two");
        vm.assertEq(documents.getAllDocuments("bar").length, 0, "another's");

        vm.expectEmit(address(documents));
        emit IDocumentRegistry.DocumentRemoved(HOTEL, "prospectus", "ipfs://3", keccak256("3"));
        vm.prank(issuer);
        documents.removeDocument(HOTEL, "prospectus");
        (uri, hash, time) = documents.getDocument(HOTEL, "prospectus");
        vm.assertEq(hash, 0, "gone");
        vm.assertEq(time, 0, "gone");
        vm.expectRevert(
            abi.encodeWithSelector(IDocumentRegistry.UnknownDocument.selector, HOTEL, bytes32("prospectus"))
        );
        vm.prank(issuer);
        documents.removeDocument(HOTEL, "prospectus");
        vm.assertEq(documents.getAllDocuments(HOTEL)[0], "valuation", "the other");
    }

    function test_hash_proves_what_was_set_after_it_was_replaced() public {
        _set("prospectus", "ipfs://1", keccak256("1"));
        _traced(keccak256("1"), "prospectus", NOW, true);
        vm.warp(NOW + 5);
        _set("prospectus", "ipfs://2", keccak256("2"));
        _traced(keccak256("1"), "prospectus", NOW, false);
        _traced(keccak256("2"), "prospectus", NOW + 5, true);
        _traced(keccak256("3"), "", 0, false);
        _traced("", "", 0, false);
        vm.prank(issuer);
        documents.removeDocument(HOTEL, "prospectus");
        _traced(keccak256("2"), "prospectus", NOW + 5, false);
    }

    function testFuzz_pages_hold_every_document_once(uint8 count, uint8 size) public {
        uint256 n = count % 12;
        uint256 page = 1 + size % 5;
        for (uint256 i = 1; i <= n; ++i) {
            _set(bytes32(i), "", bytes32(i));
        }
        uint256 seen;
        uint256 sum;
        for (uint256 first = 0; first <= n; first += page) {
            Document[] memory some = documents.documentsOf(HOTEL, first, page);
            for (uint256 i = 0; i < some.length; ++i) {
                ++seen;
                sum += uint256(some[i].name);
            }
        }
        vm.assertEq(seen, n, "all");
        vm.assertEq(sum, n * (n + 1) / 2, "each once");
        vm.assertEq(documents.documentsOf(HOTEL, type(uint256).max, type(uint256).max).length, 0, "beyond");
    }

    function test_24_documents_are_the_issuers() public {
        bytes memory reason = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, alice);
        vm.expectRevert(reason);
        vm.prank(alice);
        documents.setDocument(HOTEL, "x", "", "y");
        vm.expectRevert(reason);
        vm.prank(alice);
        documents.removeDocument(HOTEL, "x");
        vm.expectRevert(abi.encodeWithSelector(IDocumentRegistry.InvalidDocument.selector, bytes32(0), bytes32("y")));
        _set("", "", "y");
        vm.expectRevert(abi.encodeWithSelector(IDocumentRegistry.InvalidDocument.selector, bytes32("x"), bytes32(0)));
        _set("x", "", "");
    }

    function _set(bytes32 name, string memory uri, bytes32 hash) private {
        vm.prank(issuer);
        documents.setDocument(HOTEL, name, uri, hash);
    }

    function _traced(bytes32 hash, bytes32 name, uint256 time, bool current) private view {
        (bytes32 found, uint48 setAt, bool still) = documents.findByHash(HOTEL, hash);
        vm.assertEq(found, name, "name");
        vm.assertEq(setAt, time, "time");
        vm.assertTrue(still == current, "current");
    }
}
