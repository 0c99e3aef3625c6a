// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Attestations} from "../src/Attestations.sol";
import {ReserveGate} from "../src/ReserveGate.sol";
import {ShareToken} from "../src/ShareToken.sol";
import {Sale} from "../src/interfaces/IAssetGovernance.sol";
import {ICompliance, Lock, Rules} from "../src/interfaces/ICompliance.sol";
import {Registration} from "../src/interfaces/IInvestorRegistry.sol";
import {Issue} from "../src/interfaces/IPermissionedERC20.sol";
import {IReserveGate, ReserveTerms} from "../src/interfaces/IReserveGate.sol";
import {Market} from "./lib/Market.sol";
import {Roles} from "./lib/Roles.sol";
import {vm} from "./lib/Vm.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

/// @notice Who may do what: the role of every restricted function, on the template and on one clone alone.
contract AccessTest is Market {
    struct Call {
        string name;
        address target;
        uint64 role;
        address holder;
        bytes data;
    }

    ReserveGate private gate;
    Attestations private attestations;
    address private deputy = _account("deputy");
    uint64 private constant OWN = 100; // a role for one token

    function setUp() public override {
        super.setUp();
        _issue(alice, 100);
        gate = new ReserveGate(address(manager));
        attestations = new Attestations(address(manager));
        Roles.assignReserve(manager, address(gate), address(attestations));
    }

    /// @dev For each restricted function: nobody may call it, not even the admin; whoever is given the role may; and no
    /// longer once it is taken away. Every other role is of no use.
    function test_24_every_restricted_function_follows_its_role() public {
        Call[] memory calls = _calls();
        for (uint256 i = 0; i < calls.length; ++i) {
            Call memory call = calls[i];
            uint256 start = vm.snapshotState();
            for (uint64 role = Roles.ISSUER; role <= Roles.LAST; ++role) {
                if (role != call.role) manager.grantRole(role, deputy, 0);
            }
            _denied(call, deputy);
            _denied(call, address(this));
            _denied(call, mallory);

            uint256 state = vm.snapshotState();
            manager.grantRole(call.role, deputy, 0);
            _allowed(call, deputy);
            vm.revertToState(state);

            manager.revokeRole(call.role, call.holder);
            _denied(call, call.holder);
            vm.revertToState(start);
        }
    }

    function test_24_role_that_is_not_yet_in_force_reverts() public {
        manager.setGrantDelay(Roles.ISSUER, 1 days);
        vm.warp(NOW + 5 days); // when the new delay itself takes effect
        manager.grantRole(Roles.ISSUER, deputy, 0);
        vm.expectRevert(_unauthorized(deputy));
        vm.prank(deputy);
        share.issue(1, "", bob, 1);
        vm.warp(NOW + 6 days);
        vm.prank(deputy);
        share.issue(1, "", bob, 1);
    }

    function test_template_role_holds_for_every_clone() public {
        ShareToken other = _fractionalize(DEED + 1, CAP);
        vm.prank(issuer);
        other.issue(1, "", bob, 1);
        vm.assertEq(other.template(), share.template(), "template");
    }

    function test_clone_role_holds_for_that_clone_only() public {
        ShareToken other = _fractionalize(DEED + 1, CAP);
        Roles.set(manager, address(other), share.issue.selector, OWN);
        manager.grantRole(OWN, deputy, 0);
        vm.prank(deputy);
        other.issue(1, "", bob, 1);
        vm.expectRevert(_unauthorized(deputy));
        vm.prank(deputy);
        share.issue(1, "", bob, 1);

        manager.revokeRole(OWN, deputy);
        vm.expectRevert(_unauthorized(deputy));
        vm.prank(deputy);
        other.issue(2, "", bob, 1);
    }

    /// @dev What has no entry on a clone is nobody's, also by way of the manager.
    function test_admin_needs_a_role_like_everybody() public {
        bytes memory data = abi.encodeCall(share.issue, (1, "", bob, 1));
        vm.expectRevert(_unauthorized(address(this)));
        share.issue(1, "", bob, 1);
        vm.expectRevert(_unauthorized(address(manager)));
        manager.execute(address(share), data);
    }

    function test_clone_role_may_have_a_delay() public {
        Roles.set(manager, address(share), share.issue.selector, OWN);
        manager.grantRole(OWN, deputy, 1 days);
        bytes memory data = abi.encodeCall(share.issue, (1, "", bob, 1));
        vm.prank(deputy);
        (bool success,) = address(share).call(data);
        vm.assertFalse(success, "not without scheduling");

        vm.prank(deputy);
        manager.schedule(address(share), data, 0);
        vm.warp(NOW + 1 days - 1);
        vm.prank(deputy);
        (success,) = address(share).call(data);
        vm.assertFalse(success, "not yet");

        uint256 state = vm.snapshotState();
        vm.warp(NOW + 1 days);
        vm.prank(deputy);
        share.issue(1, "", bob, 1);
        vm.assertEq(share.balanceOf(bob), 1, "called directly");

        vm.revertToState(state);
        vm.warp(NOW + 1 days);
        vm.prank(deputy);
        manager.execute(address(share), data);
        vm.assertEq(share.balanceOf(bob), 1, "through the manager");
    }

    /// @dev A delay on the template opens nothing at once, on any clone.
    function test_template_role_with_delay_is_not_immediate() public {
        manager.grantRole(Roles.ISSUER, deputy, 1 days);
        vm.expectRevert(_unauthorized(deputy));
        vm.prank(deputy);
        share.issue(1, "", bob, 1);
    }

    /// @dev While the manager executes something on the template, it is no licence to call a clone.
    function test_executing_on_the_template_fails() public {
        vm.expectRevert();
        vm.prank(issuer);
        manager.execute(address(shareTemplate), abi.encodeCall(share.issue, (1, "", bob, 1)));
    }

    function test_closing_a_clone_stops_both_paths_on_it() public {
        ShareToken other = _fractionalize(DEED + 1, CAP);
        Roles.set(manager, address(share), share.issue.selector, OWN);
        manager.grantRole(OWN, deputy, 0);
        manager.setTargetClosed(address(share), true);
        vm.expectRevert(_unauthorized(issuer));
        vm.prank(issuer);
        share.issue(1, "", bob, 1);
        vm.expectRevert(_unauthorized(deputy));
        vm.prank(deputy);
        share.issue(1, "", bob, 1);
        vm.prank(issuer);
        other.issue(1, "", bob, 1);
    }

    function test_closing_the_template_stops_every_clone() public {
        manager.setTargetClosed(address(shareTemplate), true);
        vm.expectRevert(_unauthorized(issuer));
        vm.prank(issuer);
        share.issue(1, "", bob, 1);
    }

    function test_authority_is_only_changed_by_the_authority() public {
        vm.expectRevert(_unauthorized(address(this)));
        share.setAuthority(address(this));
        manager.updateAuthority(address(share), address(vault));
        vm.assertEq(share.authority(), address(vault), "authority");
    }

    function _denied(Call memory call, address caller) private {
        vm.prank(caller);
        (bool success, bytes memory reason) = call.target.call(call.data);
        vm.assertFalse(success, call.name);
        vm.assertEq(reason, _unauthorized(caller), call.name);
    }

    /// @dev Let in; what the function then makes of it is not the question here.
    function _allowed(Call memory call, address caller) private {
        vm.prank(caller);
        (bool success, bytes memory reason) = call.target.call(call.data);
        vm.assertTrue(success || keccak256(reason) != keccak256(_unauthorized(caller)), call.name);
    }

    function _unauthorized(address caller) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, caller);
    }

    function _calls() private view returns (Call[] memory calls) {
        address token = address(share);
        address v = address(vault);
        uint16[] memory countries = new uint16[](1);
        calls = new Call[](50);
        calls[0] = Call("issue", token, 1, issuer, abi.encodeCall(share.issue, (1, "", bob, 1)));
        calls[1] = Call("issueBatch", token, 1, issuer, abi.encodeCall(share.issueBatch, (new Issue[](1))));
        calls[2] = Call("setFrozenTokens", token, 2, freezer, abi.encodeCall(share.setFrozenTokens, (bob, 1)));
        calls[3] = Call("setAddressFrozen", token, 2, freezer, abi.encodeCall(share.setAddressFrozen, (bob, true)));
        calls[4] = Call(
            "setCountriesBlocked", token, 2, freezer, abi.encodeCall(share.setCountriesBlocked, (countries, true))
        );
        calls[5] = Call("burn", token, 3, enforcer, abi.encodeCall(share.burn, (alice, 1)));
        calls[6] = Call("forcedTransfer", token, 3, enforcer, abi.encodeCall(share.forcedTransfer, (alice, bob, 1)));
        calls[7] = Call("pause", token, 6, pauser, abi.encodeCall(share.pause, ()));
        calls[8] = Call("unpause", token, 6, pauser, abi.encodeCall(share.unpause, ()));
        calls[9] = Call("close", token, 7, v, abi.encodeCall(share.close, ()));
        calls[10] = Call("burnAndClose", token, 7, v, abi.encodeCall(share.burnAndClose, (alice)));
        calls[11] = Call("mint", address(deed), 7, v, abi.encodeCall(deed.mint, (bob, 1, "", "")));
        calls[12] = Call("setDocument", address(deed), 1, issuer, abi.encodeCall(deed.setDocument, (DEED, "", "")));
        calls[13] = Call(
            "createShareToken", address(factory), 8, v, abi.encodeCall(factory.createShareToken, ("", "", "", 0, 1))
        );
        calls[14] =
            Call("createDeedToken", address(factory), 8, v, abi.encodeCall(factory.createDeedToken, ("", "", "")));
        calls[15] = Call("fractionalize", v, 1, issuer, abi.encodeCall(vault.fractionalize, (1, "", "", "", "", 0, 1)));
        calls[16] = Call("lock", v, 1, issuer, abi.encodeCall(vault.lock, (1, "", "", 0, 1)));
        calls[17] = Call("reclaim", v, 1, issuer, abi.encodeCall(vault.reclaim, (DEED, bob)));
        calls[18] = Call(
            "register", address(registry), 5, attester, abi.encodeCall(registry.register, (new Registration[](0)))
        );
        _tokenCalls(calls);
        _ruleCalls(calls);
        _saleCalls(calls);
    }

    function _tokenCalls(Call[] memory calls) private view {
        address token = address(share);
        address[] memory a = new address[](1);
        uint256[] memory n = new uint256[](1);
        bool[] memory f = new bool[](1);
        a[0] = alice;
        calls[19] = Call("seize", token, 3, enforcer, abi.encodeCall(share.seize, (alice, bob, 1, "", "")));
        calls[20] = Call("recover", token, 4, recoverer, abi.encodeCall(share.recover, (alice, bob)));
        calls[21] =
            Call("setCompliance", token, 9, complier, abi.encodeCall(share.setCompliance, (ICompliance(address(0)))));
        calls[22] = Call("batchBurn", token, 3, enforcer, abi.encodeCall(share.batchBurn, (a, n)));
        calls[23] =
            Call("batchForcedTransfer", token, 3, enforcer, abi.encodeCall(share.batchForcedTransfer, (a, a, n)));
        calls[24] =
            Call("batchSetAddressFrozen", token, 2, freezer, abi.encodeCall(share.batchSetAddressFrozen, (a, f)));
        calls[25] =
            Call("freezePartialTokens", token, 2, freezer, abi.encodeCall(share.freezePartialTokens, (alice, 1)));
        calls[26] =
            Call("unfreezePartialTokens", token, 2, freezer, abi.encodeCall(share.unfreezePartialTokens, (alice, 0)));
        calls[27] =
            Call("batchFreezePartialTokens", token, 2, freezer, abi.encodeCall(share.batchFreezePartialTokens, (a, n)));
        calls[28] = Call(
            "batchUnfreezePartialTokens", token, 2, freezer, abi.encodeCall(share.batchUnfreezePartialTokens, (a, n))
        );
        calls[29] =
            Call("recoveryAddress", token, 4, recoverer, abi.encodeCall(share.recoveryAddress, (alice, bob, bob)));
    }

    function _ruleCalls(Call[] memory calls) private view {
        address r = address(rules);
        address token = address(share);
        Rules memory none;
        calls[30] = Call("setRules", r, 9, complier, abi.encodeCall(rules.setRules, (token, none)));
        calls[31] = Call(
            "setCountryLimits", r, 9, complier, abi.encodeCall(rules.setCountryLimits, (token, new uint16[](0), 1))
        );
        calls[32] = Call("setLock", r, 9, complier, abi.encodeCall(rules.setLock, (token, alice, Lock(1, 1))));
    }

    function _saleCalls(Call[] memory calls) private view {
        address token = address(share);
        address v = address(vault);
        address b = address(buyOut);
        Sale memory none;
        calls[33] = Call("approveSale", b, 3, enforcer, abi.encodeCall(buyOut.approveSale, (token, none)));
        calls[34] = Call("sell", v, 12, b, abi.encodeCall(vault.sell, (DEED)));
        calls[35] = Call("deliver", v, 12, b, abi.encodeCall(vault.deliver, (DEED, bob)));
        calls[36] = Call("fixSupply", token, 7, v, abi.encodeCall(share.fixSupply, ()));
        calls[37] = Call("redeem", token, 12, b, abi.encodeCall(share.redeem, (alice, 1)));
        calls[38] = Call(
            "fractionalizeWithVotes",
            v,
            1,
            issuer,
            abi.encodeCall(vault.fractionalizeWithVotes, (1, "", "", "", "", 0, 1))
        );
        calls[40] = Call("setReserve", token, 9, complier, abi.encodeCall(share.setReserve, (IReserveGate(address(0)))));
        calls[41] = Call(
            "setTerms",
            address(gate),
            9,
            complier,
            abi.encodeCall(gate.setTerms, (token, ReserveTerms(address(0), 0, 0)))
        );
        calls[42] = Call(
            "open",
            address(attestations),
            9,
            complier,
            abi.encodeCall(attestations.open, ("", "", 0, 0, "", new address[](0), 1))
        );
        calls[43] = Call(
            "setAttestors",
            address(attestations),
            9,
            complier,
            abi.encodeCall(attestations.setAttestors, ("", new address[](0), 1))
        );
        address d = address(deed);
        calls[44] = Call("setLocked", d, 7, v, abi.encodeCall(deed.setLocked, (DEED, true)));
        calls[45] = Call("setBaseURI", d, 1, issuer, abi.encodeCall(deed.setBaseURI, ("")));
        calls[46] = Call("setRoyalty", d, 1, issuer, abi.encodeCall(deed.setRoyalty, (DEED, bob, 1)));
        calls[47] = Call("setDefaultRoyalty", d, 1, issuer, abi.encodeCall(deed.setDefaultRoyalty, (bob, 1)));
        calls[48] = Call("freeze deed", d, 2, freezer, abi.encodeCall(deed.setFrozenTokens, (bob, DEED, true)));
        calls[49] = Call("force deed", d, 3, enforcer, abi.encodeCall(deed.forcedTransfer, (alice, bob, DEED)));
        calls[39] = Call("lockWithVotes", v, 1, issuer, abi.encodeCall(vault.lockWithVotes, (1, "", "", 0, 1)));
    }
}
