// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TemplateManaged} from "./access/TemplateManaged.sol";
import {ICompliance, IHoldingRules} from "./interfaces/ICompliance.sol";
import {IERC7943Fungible} from "./interfaces/IERC7943Fungible.sol";
import {IInvestorRegistry, Registration} from "./interfaces/IInvestorRegistry.sol";
import {IPermissionedERC20, Issue} from "./interfaces/IPermissionedERC20.sol";
import {IReserveGate} from "./interfaces/IReserveGate.sol";
import {
    ERC20PermitUpgradeable
} from "@openzeppelin/contracts-upgradeable/token/ERC20/extensions/ERC20PermitUpgradeable.sol";
import {MulticallUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/MulticallUpgradeable.sol";
import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IERC20} from "@openzeppelin/contracts/interfaces/IERC20.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/interfaces/IERC20Metadata.sol";
import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import {ERC165Checker} from "@openzeppelin/contracts/utils/introspection/ERC165Checker.sol";
import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";

/// @title An ERC-20 whose holders are registered investors
/// @dev The policy is two functions, {_issueRefusal} and {_transferRefusal}. Each answers with the custom error that
/// stands in the way, ABI-encoded, or with nothing. {_update} reverts with the answer, {issueBatch} reports it, and
/// {canTransfer} only asks whether there is one: so they cannot disagree.
///
/// Only forced transfers and recoveries do not pass through the policy; they go to the next {_update} in line, by
/// {_move}, and check the recipient themselves. A {ICompliance} is told of everything that moves, forced or not.
///
/// Clones are never upgraded, so storage is plain.
abstract contract PermissionedERC20 is
    IPermissionedERC20,
    TemplateManaged,
    ERC20PermitUpgradeable,
    MulticallUpgradeable
{
    using BitMaps for BitMaps.BitMap;

    /// @dev One slot, read by every movement.
    struct Settings {
        IInvestorRegistry registry;
        uint8 decimals;
        uint8 state; // the bits below; while 0, none of what they stand for is looked at
        uint16 blockedCountries; // how many; while 0, no country is looked up
    }

    /// @dev One slot.
    struct Freeze {
        bool whole;
        uint248 units;
    }

    /// @dev 256 serials, a bit each: serial n is bit n % 256 of page n / 256. A struct, unlike OpenZeppelin's BitMaps,
    /// lets the slot be found once for reading and writing.
    struct Serials {
        uint256 used;
    }

    uint8 private constant PAUSED = 1;
    uint8 private constant CLOSED = 2;
    uint8 private constant HOOKED = 4; // there is a compliance
    uint8 private constant RULED = 8; // it is an IHoldingRules, which also wants to know of recoveries
    uint8 private constant FIXED = 16; // the supply changes by redemptions only
    uint8 private constant GATED = 32; // there is a reserve

    uint256 private constant MAX_CAP = type(uint208).max;
    uint8 private constant MAX_DECIMALS = 36;

    Settings private _settings;
    uint256 private _cap;
    mapping(address account => Freeze) private _freezes;
    BitMaps.BitMap private _countries;
    mapping(uint256 page => Serials) private _serials;
    ICompliance private _compliance;
    IReserveGate private _reserve;

    // solhint-disable-next-line func-name-mixedcase
    function __PermissionedERC20_init(
        address authority,
        address registry,
        string calldata name_,
        string calldata symbol_,
        uint8 decimals_,
        uint256 cap_
    ) internal onlyInitializing {
        require(authority.code.length != 0, AccessManagedInvalidAuthority(authority));
        require(registry.code.length != 0, InvalidRegistry(registry));
        require(decimals_ <= MAX_DECIMALS, InvalidDecimals(decimals_));
        require(cap_ != 0 && cap_ <= MAX_CAP, InvalidCap(cap_));

        __AccessManaged_init(authority);
        __ERC20_init(name_, symbol_);
        _settings.registry = IInvestorRegistry(registry);
        _settings.decimals = decimals_;
        _cap = cap_;
        emit Opened(registry, name_, symbol_, decimals_, cap_);
    }

    /// @inheritdoc IPermissionedERC20
    function issue(uint256 serial, bytes32 ref, address to, uint256 units) external restricted {
        require(_useSerial(serial), SerialUsed(serial));
        _revertIf(_tryIssue(_settings, _cap, serial, ref, to, units));
    }

    /// @inheritdoc IPermissionedERC20
    function issueBatch(Issue[] calldata issues) external restricted {
        // Read once: nothing that an issuance does changes them.
        Settings memory settings = _settings;
        uint256 max = _cap;
        for (uint256 i = 0; i < issues.length; ++i) {
            Issue calldata item = issues[i];
            if (!_useSerial(item.serial)) continue;
            bytes memory reason = _tryIssue(settings, max, item.serial, item.ref, item.to, item.units);
            if (reason.length != 0) emit IssueRefused(item.serial, item.ref, item.to, item.units, reason);
        }
    }

    /// @inheritdoc IPermissionedERC20
    function burn(address from, uint256 units) external restricted {
        _burn(from, units);
    }

    /// @inheritdoc IPermissionedERC20
    function burnAndClose(address holder) external restricted returns (uint256 units) {
        units = totalSupply();
        uint256 balance = balanceOf(holder);
        require(units != 0 && balance == units, NotSoleHolder(holder, balance, units));
        _revertIf(_transferRefusal(_settings, holder, holder, units));
        _close();
        _burn(holder, units);
    }

    /// @inheritdoc IPermissionedERC20
    function close() external restricted {
        _close();
    }

    /// @inheritdoc IPermissionedERC20
    function fixSupply() external restricted {
        _close();
        _settings.state |= FIXED;
        emit SupplyFixed();
    }

    /// @inheritdoc IPermissionedERC20
    function redeem(address holder, uint256 units) external restricted {
        Settings memory settings = _settings;
        require(settings.state & FIXED != 0, SupplyNotFixed());
        _revertIf(_transferRefusal(settings, holder, holder, units));
        _move(settings.state, holder, address(0), units); // free units, so none has to be unfrozen
    }

    /// @inheritdoc IERC7943Fungible
    function forcedTransfer(address from, address to, uint256 amount) external restricted returns (bool) {
        _forcedTransfer(from, to, amount);
        return true;
    }

    /// @inheritdoc IPermissionedERC20
    function seize(
        address from,
        address to,
        uint256 amount,
        bytes32 legalReason,
        bytes32 documentHash
    ) external restricted {
        emit Seized(from, to, amount, legalReason, documentHash);
        _forcedTransfer(from, to, amount);
    }

    /// @inheritdoc IPermissionedERC20
    function recover(address lost, address wallet) external restricted returns (uint256 units) {
        return _recover(lost, wallet);
    }

    /// @inheritdoc IPermissionedERC20
    function setCompliance(ICompliance compliance_) external restricted {
        ICompliance former = _compliance;
        uint8 state = _settings.state & ~(HOOKED | RULED);
        if (address(compliance_) != address(0)) {
            require(address(compliance_).code.length != 0, InvalidCompliance(address(compliance_)));
            state |= HOOKED;
            if (ERC165Checker.supportsInterface(address(compliance_), type(IHoldingRules).interfaceId)) state |= RULED;
        }
        _compliance = compliance_;
        _settings.state = state;
        emit ComplianceAdded(address(compliance_));

        if (address(former) != address(0)) {
            // One that is broken must not be in the way of its own removal.
            // solhint-disable-next-line no-empty-blocks
            try former.unbindToken(address(this)) {} catch {}
        }
        if (address(compliance_) != address(0)) compliance_.bindToken(address(this));
    }

    /// @inheritdoc IPermissionedERC20
    function setReserve(IReserveGate gate) external restricted {
        uint8 state = _settings.state & ~GATED;
        if (address(gate) != address(0)) {
            require(address(gate).code.length != 0, InvalidReserve(address(gate)));
            state |= GATED;
        }
        _reserve = gate;
        _settings.state = state;
        emit ReserveSet(address(gate));
    }

    /// @inheritdoc IERC7943Fungible
    /// @dev Restricted to FREEZER (2). 2^248 - 1 and more are recorded, and reported by the event, as 2^248 - 1: no
    /// balance comes near, and freezing "everything" must not fail.
    function setFrozenTokens(address account, uint256 amount) external restricted returns (bool) {
        _setFrozenUnits(account, amount > type(uint248).max ? type(uint248).max : amount);
        return true;
    }

    /// @inheritdoc IPermissionedERC20
    function setAddressFrozen(address account, bool frozen) external restricted {
        _setFrozen(account, frozen);
    }

    /// @inheritdoc IPermissionedERC20
    function pause() external restricted {
        uint8 state = _settings.state;
        require(state & PAUSED == 0, EnforcedPause());
        _settings.state = state | PAUSED;
        emit Paused(_msgSender());
    }

    /// @inheritdoc IPermissionedERC20
    function unpause() external restricted {
        uint8 state = _settings.state;
        require(state & PAUSED != 0, ExpectedPause());
        _settings.state = state & ~PAUSED;
        emit Unpaused(_msgSender());
    }

    /// @inheritdoc IPermissionedERC20
    function setCountriesBlocked(uint16[] calldata countries, bool blocked) external restricted {
        uint16 count = _settings.blockedCountries;
        for (uint256 i = 0; i < countries.length; ++i) {
            if (_countries.get(countries[i]) == blocked) continue;
            _countries.setTo(countries[i], blocked);
            count = blocked ? count + 1 : count - 1;
            emit CountryBlocked(countries[i], blocked);
        }
        _settings.blockedCountries = count;
    }

    /// @inheritdoc IERC7943Fungible
    function canSend(address account) external view returns (bool) {
        return _accountRefusal(_settings, account).length == 0;
    }

    /// @inheritdoc IERC7943Fungible
    function canReceive(address account) external view returns (bool) {
        return _accountRefusal(_settings, account).length == 0;
    }

    /// @inheritdoc IERC7943Fungible
    function canTransfer(address from, address to, uint256 amount) external view returns (bool) {
        return _transferRefusal(_settings, from, to, amount).length == 0;
    }

    /// @inheritdoc IERC7943Fungible
    function getFrozenTokens(address account) public view returns (uint256) {
        return _freezes[account].units;
    }

    /// @inheritdoc IPermissionedERC20
    function isFrozen(address account) external view returns (bool) {
        return _freezes[account].whole;
    }

    /// @inheritdoc IPermissionedERC20
    function isSerialUsed(uint256 serial) external view returns (bool) {
        return _serials[serial >> 8].used & (1 << (serial & 0xff)) != 0;
    }

    /// @inheritdoc IPermissionedERC20
    function isCountryBlocked(uint16 country) external view returns (bool) {
        return _countries.get(country);
    }

    /// @inheritdoc IPermissionedERC20
    function paused() external view returns (bool) {
        return _settings.state & PAUSED != 0;
    }

    /// @inheritdoc IPermissionedERC20
    function isClosed() external view returns (bool) {
        return _settings.state & CLOSED != 0;
    }

    /// @inheritdoc IPermissionedERC20
    function compliance() external view returns (ICompliance) {
        return _compliance;
    }

    /// @inheritdoc IPermissionedERC20
    function reserve() external view returns (IReserveGate) {
        return _reserve;
    }

    /// @inheritdoc IPermissionedERC20
    function cap() external view returns (uint256) {
        return _cap;
    }

    /// @inheritdoc IPermissionedERC20
    function identityRegistry() external view returns (IInvestorRegistry) {
        return _settings.registry;
    }

    /// @inheritdoc IERC20Metadata
    function decimals() public view virtual override returns (uint8) {
        return _settings.decimals;
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) public view virtual returns (bool) {
        // type().interfaceId leaves out what is inherited, so IERC7943Fungible's is the ERC's own id, 0x3edbb4c4.
        return interfaceId == type(IERC165).interfaceId || interfaceId == type(IERC20).interfaceId
            || interfaceId == type(IERC20Metadata).interfaceId || interfaceId == type(IERC20Permit).interfaceId
            || interfaceId == type(IERC5267).interfaceId || interfaceId == type(IERC7943Fungible).interfaceId;
    }

    /// @dev Where every movement but the forced ones is decided.
    function _update(address from, address to, uint256 value) internal virtual override {
        Settings memory settings = _settings;
        if (from == address(0)) {
            _revertIf(_issueRefusal(settings, _cap, to, value));
        } else if (to == address(0)) {
            require(settings.state & FIXED == 0, SupplyIsFixed());
            uint256 balance = balanceOf(from);
            require(value <= balance, ERC20InsufficientBalance(from, balance, value));
            _unfreezeTaken(from, balance, value);
        } else {
            address spender = _msgSender();
            require(spender == from || !_freezes[spender].whole, AccountFrozen(spender));
            _revertIf(_transferRefusal(settings, from, to, value));
        }
        _move(settings.state, from, to, value);
    }

    /// @dev The permit domain follows name() and so needs no storage of its own.
    function _EIP712Name() internal view virtual override returns (string memory) {
        return name();
    }

    function _EIP712Version() internal pure virtual override returns (string memory) {
        return "1";
    }

    /// @dev Marks `serial` as used, unless it is.
    function _useSerial(uint256 serial) private returns (bool) {
        Serials storage serials = _serials[serial >> 8];
        uint256 mask = 1 << (serial & 0xff);
        uint256 used = serials.used;
        if (used & mask != 0) return false;
        serials.used = used | mask;
        return true;
    }

    /// @dev Issues, or says why not. The caller has marked the serial.
    function _tryIssue(
        Settings memory settings,
        uint256 max,
        uint256 serial,
        bytes32 ref,
        address to,
        uint256 units
    ) private returns (bytes memory reason) {
        reason = _issueRefusal(settings, max, to, units);
        if (reason.length == 0) {
            super._update(address(0), to, units);
            if (settings.state != 0) _tell(settings.state, address(0), to, units);
            emit Issued(serial, ref, to, units);
        }
    }

    /// @dev Moves what the caller has decided to move, and tells the compliance, if there is one.
    function _move(uint8 state, address from, address to, uint256 value) private {
        super._update(from, to, value);
        if (state != 0) _tell(state, from, to, value);
    }

    function _tell(uint8 state, address from, address to, uint256 value) private {
        if (state & HOOKED == 0) return;
        ICompliance hook = _compliance;
        if (from == address(0)) hook.created(to, value);
        else if (to == address(0)) hook.destroyed(from, value);
        else hook.transferred(from, to, value);
    }

    function _forcedTransfer(address from, address to, uint256 amount) internal {
        Settings memory settings = _settings;
        require(from != address(0), ERC20InvalidSender(from));
        _revertIf(_accountRefusal(settings, to));
        uint256 balance = balanceOf(from);
        require(amount <= balance, ERC20InsufficientBalance(from, balance, amount));

        if (from != to) _unfreezeTaken(from, balance, amount);
        emit ForcedTransfer(from, to, amount);
        _move(settings.state, from, to, amount);
    }

    function _recover(address lost, address wallet) internal returns (uint256 units) {
        Settings memory settings = _settings;
        uint64 investorId = settings.registry.investorOf(lost).investorId;
        Registration memory registration = settings.registry.investorOf(wallet);
        require(
            lost != wallet && investorId != 0 && registration.investorId == investorId, NotSameInvestor(lost, wallet)
        );
        // Not whether it is frozen: it is, after a recovery from a wallet that was.
        _revertIf(_standingRefusal(settings, wallet, registration.expiry, registration.country));

        units = balanceOf(lost);
        emit WalletRecovered(lost, wallet, investorId, units);
        Freeze memory freeze = _freezes[lost];
        if (freeze.units != 0) {
            uint256 frozen = uint256(freeze.units) + _freezes[wallet].units;
            _setFrozenUnits(lost, 0);
            _setFrozenUnits(wallet, frozen > type(uint248).max ? type(uint248).max : frozen);
        }
        if (freeze.whole && !_freezes[wallet].whole) _setFrozen(wallet, true);
        _beforeRecovery(lost, wallet);
        if (units != 0) _move(settings.state, lost, wallet, units);
        if (settings.state & RULED != 0) IHoldingRules(address(_compliance)).recovered(lost, wallet);
    }

    /// @dev For what a family keeps of an account beside its units.
    // solhint-disable-next-line no-empty-blocks
    function _beforeRecovery(address lost, address wallet) internal virtual {}

    function _close() private {
        uint8 state = _settings.state;
        require(state & CLOSED == 0, TokenClosed());
        _settings.state = state | CLOSED;
        emit Closed();
    }

    function _setFrozen(address account, bool frozen) internal {
        _freezes[account].whole = frozen;
        emit AddressFrozen(account, frozen, _msgSender());
    }

    function _setFrozenUnits(address account, uint256 units) internal {
        // casting to 'uint248' is safe because every caller passes at most type(uint248).max
        // forge-lint: disable-next-line(unsafe-typecast)
        _freezes[account].units = uint248(units);
        emit Frozen(account, units);
    }

    /// @dev Lifts the freeze from as many units as `amount` takes beyond the free ones. `amount` is at most `balance`.
    function _unfreezeTaken(address account, uint256 balance, uint256 amount) private {
        uint256 frozen = _freezes[account].units;
        uint256 free = balance > frozen ? balance - frozen : 0;
        // amount - free <= frozen, for amount <= balance, and balance is either free + frozen or at most frozen.
        if (amount > free) _setFrozenUnits(account, frozen - (amount - free));
    }

    function _issueRefusal(
        Settings memory settings,
        uint256 max,
        address to,
        uint256 units
    ) private view returns (bytes memory reason) {
        if (settings.state != 0) {
            if (settings.state & CLOSED != 0) return abi.encodeWithSelector(TokenClosed.selector);
            if (settings.state & PAUSED != 0) return abi.encodeWithSelector(EnforcedPause.selector);
        }
        reason = _accountRefusal(settings, to);
        if (reason.length != 0) return reason;
        if (units == 0) return abi.encodeWithSelector(ZeroUnits.selector);
        uint256 supply = totalSupply();
        unchecked {
            // No underflow: this is the only way that the supply grows, and it never lets it beyond the cap.
            if (units > max - supply) return abi.encodeWithSelector(CapExceeded.selector, max, supply, units);
        }
        if (settings.state != 0) {
            if (settings.state & GATED != 0) {
                reason = _reserveRefusal(supply + units);
                if (reason.length != 0) return reason;
            }
            return _complianceRefusal(settings.state, address(0), to, units);
        }
    }

    /// @dev What the reserve has against there being `supply` units. One that fails to answer is against it.
    function _reserveRefusal(uint256 supply) private view returns (bytes memory reason) {
        IReserveGate gate = _reserve;
        try gate.refusal(address(this), supply) returns (bytes memory its) {
            return its;
        } catch {
            return abi.encodeWithSelector(ReserveUnavailable.selector, gate);
        }
    }

    function _transferRefusal(
        Settings memory settings,
        address from,
        address to,
        uint256 amount
    ) private view returns (bytes memory reason) {
        if (settings.state & PAUSED != 0) return abi.encodeWithSelector(EnforcedPause.selector);

        Freeze memory freeze = _freezes[from];
        if (freeze.whole) return abi.encodeWithSelector(AccountFrozen.selector, from);
        if (_freezes[to].whole) return abi.encodeWithSelector(AccountFrozen.selector, to);

        (uint40 fromExpiry, uint16 fromCountry, uint40 toExpiry, uint16 toCountry) =
            settings.registry.standings(from, to);
        reason = _standingRefusal(settings, from, fromExpiry, fromCountry);
        if (reason.length != 0) return reason;
        reason = _standingRefusal(settings, to, toExpiry, toCountry);
        if (reason.length != 0) return reason;

        uint256 balance = balanceOf(from);
        if (amount > balance) {
            return abi.encodeWithSelector(ERC20InsufficientBalance.selector, from, balance, amount);
        }
        uint256 free = balance > freeze.units ? balance - freeze.units : 0;
        if (amount > free) {
            return abi.encodeWithSelector(ERC7943InsufficientUnfrozenBalance.selector, from, amount, free);
        }
        return _complianceRefusal(settings.state, from, to, amount);
    }

    /// @dev What the compliance, if there is one, has against a movement. One that fails to answer is against it. The
    /// reason is its own where it gives one.
    function _complianceRefusal(
        uint8 state,
        address from,
        address to,
        uint256 amount
    ) private view returns (bytes memory reason) {
        if (state & HOOKED == 0) return reason;
        address hook = address(_compliance);
        (bool success, bytes32 allowed,) =
            LowLevelCall.staticcallReturn64Bytes(hook, abi.encodeCall(ICompliance.canTransfer, (from, to, amount)));
        if (success && LowLevelCall.returnDataSize() >= 32 && allowed == bytes32(uint256(1))) return reason;
        if (state & RULED != 0) {
            // solhint-disable no-empty-blocks
            try IHoldingRules(hook).refusals(address(this), from, to, amount) returns (bytes[] memory reasons) {
                if (reasons.length != 0) return reasons[0];
            } catch {}
            // solhint-enable no-empty-blocks
        }
        return abi.encodeWithSelector(ComplianceNotFollowed.selector, from, to, amount);
    }

    /// @dev Why `account` may neither send nor receive, or nothing.
    function _accountRefusal(Settings memory settings, address account) private view returns (bytes memory reason) {
        if (_freezes[account].whole) return abi.encodeWithSelector(AccountFrozen.selector, account);
        (uint40 expiry, uint16 country) = settings.registry.standing(account);
        return _standingRefusal(settings, account, expiry, country);
    }

    function _standingRefusal(
        Settings memory settings,
        address account,
        uint40 expiry,
        uint16 country
    ) private view returns (bytes memory reason) {
        if (expiry == 0) return abi.encodeWithSelector(NotEligible.selector, account);
        if (block.timestamp >= expiry) return abi.encodeWithSelector(EligibilityExpired.selector, account, expiry);
        if (settings.blockedCountries != 0 && _countries.get(country)) {
            return abi.encodeWithSelector(CountryNotAllowed.selector, account, country);
        }
    }

    function _revertIf(bytes memory reason) private pure {
        if (reason.length != 0) LowLevelCall.bubbleRevert(reason);
    }
}
