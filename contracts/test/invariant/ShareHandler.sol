// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {InvestorRegistry} from "../../src/InvestorRegistry.sol";
import {ShareToken} from "../../src/ShareToken.sol";
import {Registration} from "../../src/interfaces/IInvestorRegistry.sol";
import {Issue} from "../../src/interfaces/IPermissionedERC20.sol";
import {vm} from "../lib/Vm.sol";

/// @notice Does to a share token, in any order, whatever its users and officers can do, and checks each step against
/// what it knows from outside: who is registered, what is free, which serial was used. What only shows in sums is left
/// to the invariants.
contract ShareHandler {
    uint16 private constant COUNTRIES = 4;

    struct Officers {
        address issuer;
        address freezer;
        address enforcer;
        address attester;
        address pauser;
    }

    struct Investor {
        uint40 expiry;
        uint16 country;
        bool frozen;
        uint256 frozenUnits;
    }

    ShareToken public immutable share;
    InvestorRegistry public immutable registry;
    Officers private _officers;
    address[] private _actors;

    mapping(address account => Investor) private _investors;
    mapping(uint16 country => bool) private _blocked;
    mapping(uint256 serial => bool) private _used;
    bool private _paused;

    uint256 public issued;
    uint256 public burned;

    /// @notice How often each thing was done, not only tried.
    mapping(bytes32 what => uint256) public done;

    constructor(ShareToken share_, InvestorRegistry registry_, Officers memory officers, address[] memory actors_) {
        share = share_;
        registry = registry_;
        _officers = officers;
        _actors = actors_;
    }

    function actors() external view returns (address[] memory) {
        return _actors;
    }

    // ------------------------------------------------------------------------------------------------- the world

    function warp(uint256 by) external {
        vm.warp(block.timestamp + (by % 3 hours));
    }

    function register(uint256 who, uint16 country, uint256 period) external {
        address wallet = _actor(who);
        country %= COUNTRIES;
        // Mostly for a good while, now and then for hours, or not at all.
        uint40 expiry = uint40(block.timestamp + (period % 4 == 0 ? period % 2 hours : 1000 days));
        if (period % 16 == 1) expiry = 0;
        Registration[] memory registrations = new Registration[](1);
        registrations[0] = Registration(wallet, uint64(who % 5), country, 0, 0, expiry);
        vm.prank(_officers.attester);
        registry.register(registrations);
        _investors[wallet].expiry = expiry;
        _investors[wallet].country = expiry == 0 ? 0 : country;
    }

    function setCountryBlocked(uint16 country, uint256 dice) external {
        uint16[] memory countries = new uint16[](1);
        countries[0] = country % COUNTRIES;
        bool blocked = dice % 8 == 0;
        vm.prank(_officers.freezer);
        share.setCountriesBlocked(countries, blocked);
        _blocked[countries[0]] = blocked;
    }

    function setFrozen(uint256 who, uint256 dice) external {
        address account = _actor(who);
        bool frozen = dice % 8 == 0;
        vm.prank(_officers.freezer);
        share.setAddressFrozen(account, frozen);
        _investors[account].frozen = frozen;
    }

    function setFrozenUnits(uint256 who, uint256 units, uint256 dice) external {
        address account = _actor(who);
        units %= dice % 4 == 0 ? 2 * share.balanceOf(account) + 2 : share.balanceOf(account) / 2 + 1;
        vm.prank(_officers.freezer);
        share.setFrozenTokens(account, units);
        _investors[account].frozenUnits = units;
    }

    function pause(uint256 dice) external {
        bool paused = dice % 16 == 0;
        if (paused == _paused) return;
        vm.prank(_officers.pauser);
        if (paused) share.pause();
        else share.unpause();
        _paused = paused;
    }

    // ------------------------------------------------------------------------------------------------- issuing

    function issue(uint256 serial, uint256 who, uint256 units) external {
        serial %= 600;
        address to = _actor(who);
        units %= share.cap() / 8;
        bool may = !_used[serial] && _mayIssue(to, units);
        vm.prank(_officers.issuer);
        try share.issue(serial, bytes32(serial), to, units) {
            vm.assertTrue(may, "6, 12, 27: issued against the rules");
            _used[serial] = true;
            _issued(units);
        } catch {
            vm.assertFalse(may, "issue refused without cause");
        }
    }

    function issueBatch(uint256[4] calldata serials, uint256[4] calldata who, uint256[4] calldata units) external {
        Issue[] memory items = new Issue[](4);
        for (uint256 i = 0; i < items.length; ++i) {
            items[i] = Issue(serials[i] % 600, "", _actor(who[i]), units[i] % (share.cap() / 8));
        }
        uint256[] memory expected = new uint256[](_actors.length);
        uint256 room = share.cap() - share.totalSupply();
        for (uint256 a = 0; a < _actors.length; ++a) {
            expected[a] = share.balanceOf(_actors[a]);
        }
        for (uint256 i = 0; i < items.length; ++i) {
            Issue memory item = items[i];
            if (_used[item.serial]) continue;
            _used[item.serial] = true;
            if (!_mayReceive(item.to) || _paused || item.units == 0 || item.units > room) continue;
            room -= item.units;
            expected[who[i] % _actors.length] += item.units;
            _issued(item.units);
        }
        vm.prank(_officers.issuer);
        share.issueBatch(items);
        for (uint256 a = 0; a < _actors.length; ++a) {
            vm.assertEq(share.balanceOf(_actors[a]), expected[a], "27: batch");
        }
    }

    // ------------------------------------------------------------------------------------------------- moving

    function transfer(uint256 who, uint256 whom, uint256 amount) external {
        address from = _actor(who);
        address to = _actor(whom);
        amount = _near(from, amount);
        bool may = _mayMove(from, to, amount);
        vm.assertTrue(share.canTransfer(from, to, amount) == may, "5: canTransfer");
        vm.prank(from);
        try share.transfer(to, amount) {
            vm.assertTrue(may, "5, 6, 7, 12: moved against the rules");
            ++done["transfer"];
        } catch {
            vm.assertFalse(may, "5, 11: transfer refused without cause");
        }
    }

    function transferFrom(uint256 which, uint256 who, uint256 whom, uint256 amount, uint256 allowance) external {
        address spender = _actor(which);
        address from = _actor(who);
        address to = _actor(whom);
        amount = _near(from, amount);
        allowance = allowance % 3 == 0 ? _near(from, allowance) : amount;
        vm.prank(from);
        share.approve(spender, allowance);
        bool may = amount <= allowance && _mayMove(from, to, amount) && (spender == from || !_investors[spender].frozen);
        vm.prank(spender);
        try share.transferFrom(from, to, amount) {
            vm.assertTrue(may, "5, 6, 7, 12: moved against the rules");
            vm.assertEq(share.allowance(from, spender), allowance - amount, "allowance");
            ++done["transferFrom"];
        } catch {
            vm.assertFalse(may, "transferFrom refused without cause");
        }
    }

    function forcedTransfer(uint256 who, uint256 whom, uint256 amount) external {
        address from = _actor(who);
        address to = _actor(whom);
        amount = _near(from, amount);
        bool may = _mayReceive(to) && amount <= share.balanceOf(from);
        uint256 before = share.balanceOf(from);
        vm.prank(_officers.enforcer);
        try share.forcedTransfer(from, to, amount) {
            vm.assertTrue(may, "6: forced against the rules");
            if (from != to) _taken(from, before, amount);
            vm.assertEq(share.balanceOf(from), from == to ? before : before - amount, "8: forced debit");
            ++done["forcedTransfer"];
        } catch {
            vm.assertFalse(may, "forcedTransfer refused without cause");
        }
    }

    function burn(uint256 who, uint256 amount) external {
        address from = _actor(who);
        amount = _near(from, amount);
        uint256 before = share.balanceOf(from);
        vm.prank(_officers.enforcer);
        try share.burn(from, amount) {
            vm.assertLe(amount, before, "burned what was not there");
            _taken(from, before, amount);
            burned += amount;
            ++done["burn"];
        } catch {
            vm.assertTrue(amount > before, "burn refused without cause");
        }
    }

    // ------------------------------------------------------------------------------------------------- the rules

    /// @dev What the token should say, from what was done to it, not from what it answers.
    function frozenUnitsOf(address account) external view returns (uint256) {
        return _investors[account].frozenUnits;
    }

    function _mayReceive(address account) private view returns (bool) {
        Investor storage investor = _investors[account];
        return block.timestamp < investor.expiry && !investor.frozen && !_blocked[investor.country];
    }

    function _mayMove(address from, address to, uint256 amount) private view returns (bool) {
        uint256 balance = share.balanceOf(from);
        uint256 frozen = _investors[from].frozenUnits;
        return !_paused && _mayReceive(from) && _mayReceive(to) && amount <= (balance > frozen ? balance - frozen : 0);
    }

    function _mayIssue(address to, uint256 units) private view returns (bool) {
        return !_paused && _mayReceive(to) && units != 0 && units <= share.cap() - share.totalSupply();
    }

    function _issued(uint256 units) private {
        issued += units;
        ++done["issue"];
    }

    function _taken(address from, uint256 balance, uint256 amount) private {
        uint256 frozen = _investors[from].frozenUnits;
        uint256 free = balance > frozen ? balance - frozen : 0;
        if (amount > free) _investors[from].frozenUnits = frozen - (amount - free);
    }

    /// @dev Mostly something that the account has, now and then more.
    function _near(address account, uint256 amount) private view returns (uint256) {
        uint256 balance = share.balanceOf(account);
        return amount % 8 == 0 ? amount : amount % (balance + balance / 8 + 1);
    }

    function _actor(uint256 seed) private view returns (address) {
        return _actors[seed % _actors.length];
    }
}
