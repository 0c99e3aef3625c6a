// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Lock, Rules} from "../../src/interfaces/ICompliance.sol";
import {Registration} from "../../src/interfaces/IInvestorRegistry.sol";
import {Platform} from "../lib/Platform.sol";
import {vm} from "../lib/Vm.sol";

/// @notice A token under all rules, and everything that moves it or changes who its holders are. What the counts say is
/// compared with a count by hand. The contract is its own handler.
contract HoldingRulesInvariants is Platform {
    uint256 private constant ACTORS = 8;
    uint64 private constant INVESTORS = 5;
    uint16 private constant COUNTRIES = 3;

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    mapping(uint64 id => uint16) private countryOf;
    mapping(bytes32 what => uint256) private done;

    function setUp() public override {
        super.setUp();
        vm.prank(complier);
        share.setCompliance(rules);
        for (uint256 i = 0; i < ACTORS; ++i) {
            this.register(i, uint64(i));
        }
        for (uint256 i = 0; i < ACTORS; ++i) {
            this.issueTo(i, 50 + i);
        }
    }

    /// @dev The invariants would also hold if every step were refused. They are not.
    function test_handler_gets_things_done() public {
        for (uint256 i = 0; i < 2000; ++i) {
            uint256 r = uint256(keccak256(abi.encode(i)));
            uint256 a = r >> 32;
            uint256 b = r >> 64;
            uint256 c = r >> 96;
            uint256 step = (r >> 200) % 11;
            if (step == 0) this.register(a, uint64(b));
            if (step == 1) this.moveAbroad(uint64(a), uint16(b));
            if (step == 2) this.issueTo(a, b);
            if (step == 3 || step == 4) this.move(a, b, c);
            if (step == 5) this.force(a, b, c);
            if (step == 6) this.burn(a, b);
            if (step == 7) this.recover(a, b);
            if (step == 8) this.setRules(a, b, c);
            if (step == 9) this.setLock(a, b, c);
            if (step == 10) this.recount(a);
        }
        vm.assertLe(20, done["issue"], "issue");
        vm.assertLe(20, done["move"], "move");
        vm.assertLe(20, done["force"], "force");
        vm.assertLe(20, done["burn"], "burn");
        vm.assertLe(20, done["recover"], "recover");
        vm.assertLe(20, done["refused"], "refused");
    }

    /// @dev Asked by Foundry.
    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(this);
    }

    /// @dev Asked by Foundry, to leave out setUp and the like.
    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](10);
        selectors[0] = this.register.selector;
        selectors[1] = this.moveAbroad.selector;
        selectors[2] = this.issueTo.selector;
        selectors[3] = this.move.selector;
        selectors[4] = this.force.selector;
        selectors[5] = this.burn.selector;
        selectors[6] = this.recover.selector;
        selectors[7] = this.setRules.selector;
        selectors[8] = this.setLock.selector;
        selectors[9] = this.recount.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(this), selectors);
    }

    // ------------------------------------------------------------------------------------------------- the steps

    function register(uint256 who, uint64 id) external {
        id = 1 + id % INVESTORS;
        _write(_actor(who), id, countryOf[id]);
    }

    /// @dev An investor's wallets say the same country, all of them.
    function moveAbroad(uint64 id, uint16 country) external {
        id = 1 + id % INVESTORS;
        countryOf[id] = country % COUNTRIES;
        for (uint256 i = 0; i < ACTORS; ++i) {
            if (registry.investorOf(_actor(i)).investorId == id) _write(_actor(i), id, countryOf[id]);
        }
    }

    function issueTo(uint256 who, uint256 units) external {
        uint256 serial = _nextSerial();
        vm.prank(issuer);
        try share.issue(serial, "", _actor(who), units % 100) {
            ++done["issue"];
        } catch {}
    }

    function move(uint256 who, uint256 whom, uint256 amount) external {
        address from = _actor(who);
        address to = _actor(whom);
        amount %= share.balanceOf(from) + 2;
        uint256 holders = rules.holders(address(share));
        bool may = share.canTransfer(from, to, amount);
        vm.prank(from);
        try share.transfer(to, amount) {
            vm.assertTrue(may, "5: moved against canTransfer");
            uint256 max = rules.rulesOf(address(share)).maxHolders;
            uint256 after_ = rules.holders(address(share));
            vm.assertTrue(max == 0 || after_ <= max || after_ <= holders, "13: more holders than may be");
            ++done["move"];
        } catch {
            vm.assertFalse(may, "5: refused against canTransfer");
            ++done["refused"];
        }
    }

    function force(uint256 who, uint256 whom, uint256 amount) external {
        amount %= share.balanceOf(_actor(who)) + 1;
        vm.prank(enforcer);
        share.forcedTransfer(_actor(who), _actor(whom), amount);
        ++done["force"];
    }

    function burn(uint256 who, uint256 amount) external {
        amount %= share.balanceOf(_actor(who)) + 1;
        vm.prank(enforcer);
        share.burn(_actor(who), amount);
        ++done["burn"];
    }

    function recover(uint256 who, uint256 whom) external {
        address lost = _actor(who);
        address wallet = _actor(whom);
        uint256 sum = share.balanceOf(lost) + share.balanceOf(wallet);
        uint256 locked = _locked(lost) + _locked(wallet);
        bool may = lost != wallet && registry.investorOf(lost).investorId == registry.investorOf(wallet).investorId;
        vm.prank(recoverer);
        try share.recover(lost, wallet) {
            vm.assertTrue(may, "15: recovered to somebody else");
            vm.assertEq(share.balanceOf(lost), 0, "15: lost");
            vm.assertEq(share.balanceOf(wallet), sum, "15: balance");
            vm.assertEq(_locked(lost), 0, "15: locks of the lost wallet");
            vm.assertLe(locked, _locked(wallet), "15: locks");
            ++done["recover"];
        } catch {
            vm.assertFalse(may, "15: recovery refused without cause");
        }
    }

    function setRules(uint256 maxHolders, uint256 min, uint256 max) external {
        Rules memory r;
        if (maxHolders % 2 == 0) r.maxHolders = uint32(1 + (maxHolders >> 8) % INVESTORS);
        if (min % 3 == 0) r.minHolding = (min >> 8) % 30;
        if (max % 3 == 0) r.maxHolding = 50 + (max >> 8) % 300;
        vm.prank(complier);
        rules.setRules(address(share), r);
        uint16[] memory countries = new uint16[](1);
        countries[0] = uint16(min >> 16) % COUNTRIES;
        vm.prank(complier);
        rules.setCountryLimits(address(share), countries, uint32(max >> 16) % 4);
    }

    function setLock(uint256 who, uint256 units, uint256 dice) external {
        units = dice % 2 == 0 ? 0 : units % 100;
        vm.prank(complier);
        rules.setLock(address(share), _actor(who), Lock(uint208(units), uint40(NOW + 1)));
    }

    function recount(uint256 who) external {
        address[] memory accounts = new address[](1);
        accounts[0] = _actor(who);
        rules.recount(address(share), accounts);
    }

    // ------------------------------------------------------------------------------------------------ invariants

    function invariant_13_all_units_are_counted() public view {
        vm.assertEq(rules.countedUnits(address(share)), share.totalSupply(), "13: units");
    }

    function invariant_14_countries_add_up_to_the_holders() public view {
        uint256 sum;
        for (uint16 c = 0; c < COUNTRIES; ++c) {
            (uint32 count,) = rules.holdersOf(address(share), c);
            sum += count;
        }
        vm.assertEq(sum, rules.holders(address(share)), "14: countries");
    }

    /// @dev Once everybody is counted as he is registered now, the counts are what a count by hand gives.
    function invariant_13_recounted_holders_are_distinct_investors() public {
        uint256 state = vm.snapshotState();
        for (uint256 i = 0; i < ACTORS; ++i) {
            this.recount(i);
        }
        uint256 holders;
        uint32[] memory ofCountry = new uint32[](COUNTRIES);
        for (uint64 id = 1; id <= INVESTORS; ++id) {
            uint256 units;
            for (uint256 i = 0; i < ACTORS; ++i) {
                if (registry.investorOf(_actor(i)).investorId == id) units += share.balanceOf(_actor(i));
            }
            if (units == 0) continue;
            ++holders;
            ++ofCountry[countryOf[id]];
        }
        vm.assertEq(rules.holders(address(share)), holders, "13: holders");
        for (uint16 c = 0; c < COUNTRIES; ++c) {
            (uint32 count,) = rules.holdersOf(address(share), c);
            vm.assertEq(count, ofCountry[c], "13: holders of a country");
        }
        vm.revertToState(state);
    }

    function _locked(address account) private view returns (uint256) {
        return rules.lockOf(address(share), account).units;
    }

    function _write(address wallet, uint64 id, uint16 country) private {
        Registration[] memory registrations = new Registration[](1);
        registrations[0] = Registration(wallet, id, country, 0, 0, EXPIRY);
        vm.prank(attester);
        registry.register(registrations);
    }

    function _actor(uint256 who) private pure returns (address) {
        return address(uint160(0xac7000 + who % ACTORS));
    }
}
