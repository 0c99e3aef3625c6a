// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DeedToken} from "../../src/DeedToken.sol";
import {DeedVault} from "../../src/DeedVault.sol";
import {HoldingRules} from "../../src/HoldingRules.sol";
import {InvestorRegistry} from "../../src/InvestorRegistry.sol";
import {ShareToken} from "../../src/ShareToken.sol";
import {TokenFactory} from "../../src/TokenFactory.sol";
import {Registration} from "../../src/interfaces/IInvestorRegistry.sol";
import {Issue} from "../../src/interfaces/IPermissionedERC20.sol";
import {Roles} from "./Roles.sol";
import {vm} from "./Vm.sol";
import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

/// @notice A platform as Go deploys one, with one fractionalized deed, for tests to inherit. The test contract is the
/// manager's admin; each role is somebody else's.
abstract contract Platform {
    uint256 internal constant NOW = 1_800_000_000;
    uint40 internal constant EXPIRY = uint40(NOW + 365 days);
    uint256 internal constant CAP = 1_000_000e6;
    uint256 internal constant DEED = 42;
    uint16 internal constant CH = 756;
    uint16 internal constant KP = 408;

    address internal immutable issuer = _account("issuer");
    address internal immutable freezer = _account("freezer");
    address internal immutable enforcer = _account("enforcer");
    address internal immutable attester = _account("attester");
    address internal immutable pauser = _account("pauser");
    address internal immutable recoverer = _account("recoverer");
    address internal immutable complier = _account("complier");

    address internal immutable alice = _account("alice");
    address internal immutable bob = _account("bob");
    address internal immutable carol = _account("carol");
    address internal immutable mallory = _account("mallory"); // never registered

    AccessManager internal manager;
    InvestorRegistry internal registry;
    ShareToken internal shareTemplate;
    DeedToken internal deedTemplate;
    TokenFactory internal factory;
    DeedToken internal deed;
    DeedVault internal vault;
    HoldingRules internal rules;
    ShareToken internal share;

    uint256 private _serial;

    function setUp() public virtual {
        vm.warp(NOW);
        manager = new AccessManager(address(this));
        registry = new InvestorRegistry(address(manager));
        shareTemplate = new ShareToken();
        deedTemplate = new DeedToken();
        factory = new TokenFactory(address(manager), address(registry), address(shareTemplate), address(deedTemplate));
        deed = DeedToken(factory.predictDeedToken(address(this), "deeds"));
        vault = new DeedVault(address(manager), address(deed), address(factory));

        Roles.assign(
            manager, address(registry), address(factory), address(vault), address(shareTemplate), address(deedTemplate)
        );
        rules = new HoldingRules(address(manager), address(registry));
        Roles.assignRules(manager, address(rules));
        manager.grantRole(Roles.ISSUER, issuer, 0);
        manager.grantRole(Roles.RECOVERY, recoverer, 0);
        manager.grantRole(Roles.COMPLIANCE, complier, 0);
        manager.grantRole(Roles.FREEZER, freezer, 0);
        manager.grantRole(Roles.ENFORCER, enforcer, 0);
        manager.grantRole(Roles.ATTESTER, attester, 0);
        manager.grantRole(Roles.PAUSER, pauser, 0);
        manager.grantRole(Roles.VAULT, address(vault), 0);
        manager.grantRole(Roles.CREATOR, address(vault), 0);

        manager.grantRole(Roles.CREATOR, address(this), 0);
        factory.createDeedToken("deeds", "Freehold Deeds", "DEED");
        manager.revokeRole(Roles.CREATOR, address(this));

        share = _fractionalize(DEED, CAP);
        _register(alice, 1, CH, EXPIRY);
        _register(bob, 2, CH, EXPIRY);
        _register(carol, 3, CH, EXPIRY);
    }

    function _account(string memory name) internal returns (address account) {
        account = address(uint160(uint256(keccak256(bytes(name)))));
        vm.label(account, name);
    }

    function _fractionalize(uint256 deedId, uint256 cap) internal returns (ShareToken) {
        vm.prank(issuer);
        return
            ShareToken(vault.fractionalize(deedId, "ipfs://deed", keccak256("deed"), "Seaside Hotel", "HOTEL", 6, cap));
    }

    function _registration(
        address wallet,
        uint64 investorId,
        uint16 country,
        uint40 expiry
    ) internal pure returns (Registration memory) {
        return Registration({
            wallet: wallet, investorId: investorId, country: country, tier: 1, flags: 0, expiry: expiry
        });
    }

    function _register(address wallet, uint64 investorId, uint16 country, uint40 expiry) internal {
        Registration[] memory registrations = new Registration[](1);
        registrations[0] = _registration(wallet, investorId, country, expiry);
        vm.prank(attester);
        registry.register(registrations);
    }

    /// @dev Issues under a serial that no other call of this draws.
    function _issue(address to, uint256 units) internal {
        uint256 serial = _nextSerial();
        vm.prank(issuer);
        share.issue(serial, bytes32(serial), to, units);
    }

    function _nextSerial() internal returns (uint256) {
        return 1e9 + _serial++;
    }

    function _items(uint256 count) internal pure returns (Issue[] memory) {
        return new Issue[](count);
    }

    function _block(uint16 country, bool blocked) internal {
        uint16[] memory countries = new uint16[](1);
        countries[0] = country;
        vm.prank(freezer);
        share.setCountriesBlocked(countries, blocked);
    }
}
