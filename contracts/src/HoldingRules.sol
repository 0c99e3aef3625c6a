// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICompliance, IHoldingRules, Lock, Rules} from "./interfaces/ICompliance.sol";
import {IInvestorRegistry, Registration} from "./interfaces/IInvestorRegistry.sol";
import {IPermissionedERC20} from "./interfaces/IPermissionedERC20.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IERC20} from "@openzeppelin/contracts/interfaces/IERC20.sol";

/// @title The usual rules: tier, number of holders, smallest and largest holding, lock-ups
/// @dev A counted account's units, as the counts have them, are its balance: the token tells of every movement, after
/// it, so its balance before follows. That is why an account's record needs no units of its own.
contract HoldingRules is IHoldingRules, AccessManaged {
    /// @dev One slot. Whom an account counts as.
    struct Account {
        bool counted;
        bool alone; // not registered when it was counted: an investor of its own
        uint64 investorId;
    }

    /// @dev One slot.
    struct Investor {
        uint16 country;
        uint240 units;
    }

    /// @dev One slot.
    struct Country {
        uint32 count;
        uint32 limit;
    }

    /// @dev All about one token, from one time that it joined on.
    struct Book {
        Rules rules;
        uint256 countedUnits;
        uint256 holders;
        mapping(address account => Account) accounts;
        mapping(uint256 key => Investor) investors;
        mapping(uint16 country => Country) countries;
        mapping(address account => Lock) locks;
    }

    /// @dev One slot.
    struct Binding {
        bool bound;
        uint248 times; // how often the token joined: its book
    }

    /// @dev What is judged, and what was found so far.
    struct Movement {
        address token;
        address from;
        address to;
        uint256 amount;
        Rules rules;
        Registration recipient;
        bytes[] reasons;
        uint256 count;
    }

    /// @dev More reasons than a movement can be refused for at once.
    uint256 private constant MAX_REASONS = 8;

    // Investors are known by their 64-bit ids; these are no ids.
    uint256 private constant ANONYMOUS = 1 << 255;
    uint256 private constant NOBODY = 1 << 254;

    /// @notice Says who is behind a wallet. All tokens here must ask the same.
    IInvestorRegistry public immutable registry;

    mapping(address token => Binding) private _bindings;
    mapping(address token => mapping(uint256 times => Book)) private _books;

    constructor(address authority, address registry_) AccessManaged(authority) {
        registry = IInvestorRegistry(registry_);
    }

    // -------------------------------------------------------------------------------------------------- officers

    /// @inheritdoc IHoldingRules
    function setRules(address token, Rules calldata rules) external restricted {
        Book storage book = _boundBook(token);
        if (rules.maxHolders != 0 || rules.minHolding != 0 || rules.maxHolding != 0) _requireAllCounted(book, token);
        book.rules = rules;
        emit RulesSet(token, rules.minTier, rules.maxHolders, rules.lockedUntil, rules.minHolding, rules.maxHolding);
    }

    /// @inheritdoc IHoldingRules
    function setCountryLimits(address token, uint16[] calldata countries, uint32 limit) external restricted {
        Book storage book = _boundBook(token);
        if (limit != 0) _requireAllCounted(book, token);
        for (uint256 i = 0; i < countries.length; ++i) {
            book.countries[countries[i]].limit = limit;
            emit CountryLimitSet(token, countries[i], limit);
        }
    }

    /// @inheritdoc IHoldingRules
    function setLock(address token, address account, Lock calldata lock) external restricted {
        _setLock(_boundBook(token), token, account, lock);
    }

    // ---------------------------------------------------------------------------------------------------- anyone

    /// @inheritdoc IHoldingRules
    function recount(address token, address[] calldata accounts) external {
        Book storage book = _boundBook(token);
        for (uint256 i = 0; i < accounts.length; ++i) {
            address account = accounts[i];
            uint256 balance = IERC20(token).balanceOf(account);
            if (balance == 0) continue;
            bool counted = book.accounts[account].counted;
            Registration memory registration = registry.investorOf(account);
            if (registration.wallet == address(0)) {
                // Gone from the registry, but it still holds: it stays whom it was.
                require(counted, HolderUnknown(account));
                continue;
            }
            if (counted) {
                _take(book, _keyOf(account, book.accounts[account]), balance);
            }
            _give(book, _count(book, token, account, registration), registration.country, balance);
        }
    }

    // ---------------------------------------------------------------------------------------------------- tokens

    /// @inheritdoc ICompliance
    function bindToken(address token) external {
        require(token == msg.sender, NotTheToken(msg.sender, token));
        IInvestorRegistry asked = IPermissionedERC20(token).identityRegistry();
        require(address(asked) == address(registry), OtherRegistry(token, address(asked)));
        Binding memory binding = _bindings[token];
        _bindings[token] = Binding({bound: true, times: binding.times + 1});
        emit TokenBound(token);
    }

    /// @inheritdoc ICompliance
    function unbindToken(address token) external {
        require(token == msg.sender, NotTheToken(msg.sender, token));
        _boundBook(token);
        _bindings[token].bound = false;
        emit TokenUnbound(token);
    }

    /// @inheritdoc ICompliance
    function transferred(address from, address to, uint256 amount) external {
        Book storage book = _boundBook(msg.sender);
        if (from == to || amount == 0) return;
        _debit(book, from, amount);
        _credit(book, to, amount);
    }

    /// @inheritdoc ICompliance
    function created(address to, uint256 amount) external {
        Book storage book = _boundBook(msg.sender);
        if (amount != 0) _credit(book, to, amount);
    }

    /// @inheritdoc ICompliance
    function destroyed(address from, uint256 amount) external {
        Book storage book = _boundBook(msg.sender);
        if (amount != 0) _debit(book, from, amount);
    }

    /// @inheritdoc IHoldingRules
    function recovered(address lost, address wallet) external {
        Book storage book = _boundBook(msg.sender);
        Lock memory lock = book.locks[lost];
        if (lock.units == 0) return;
        Lock memory other = book.locks[wallet];
        if (block.timestamp < other.until) {
            // One lock an account: both kinds of units wait for the later time.
            uint256 units = uint256(lock.units) + other.units;
            // forge-lint: disable-next-line(unsafe-typecast)
            lock.units = units > type(uint208).max ? type(uint208).max : uint208(units);
            if (other.until > lock.until) lock.until = other.until;
        }
        _setLock(book, msg.sender, lost, Lock({units: 0, until: 0}));
        _setLock(book, msg.sender, wallet, lock);
    }

    // ----------------------------------------------------------------------------------------------------- views

    /// @inheritdoc ICompliance
    function canTransfer(address from, address to, uint256 amount) external view returns (bool) {
        return refusals(msg.sender, from, to, amount).length == 0;
    }

    /// @inheritdoc IHoldingRules
    function isTokenBound(address token) external view returns (bool) {
        return _bindings[token].bound;
    }

    /// @inheritdoc IHoldingRules
    function rulesOf(address token) external view returns (Rules memory) {
        return _book(token).rules;
    }

    /// @inheritdoc IHoldingRules
    function lockOf(address token, address account) external view returns (Lock memory) {
        return _book(token).locks[account];
    }

    /// @inheritdoc IHoldingRules
    function holders(address token) external view returns (uint256) {
        return _book(token).holders;
    }

    /// @inheritdoc IHoldingRules
    function holdersOf(address token, uint16 country) external view returns (uint32 count, uint32 limit) {
        Country memory entry = _book(token).countries[country];
        return (entry.count, entry.limit);
    }

    /// @inheritdoc IHoldingRules
    function countedUnits(address token) external view returns (uint256) {
        return _book(token).countedUnits;
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) external pure returns (bool) {
        return interfaceId == type(IERC165).interfaceId || interfaceId == type(ICompliance).interfaceId
            || interfaceId == type(IHoldingRules).interfaceId;
    }

    /// @inheritdoc IHoldingRules
    function refusals(
        address token,
        address from,
        address to,
        uint256 amount
    ) public view returns (bytes[] memory reasons) {
        Book storage book = _book(token);
        Movement memory m = Movement({
            token: token,
            from: from,
            to: to,
            amount: amount,
            rules: book.rules,
            recipient: registry.investorOf(to),
            reasons: new bytes[](MAX_REASONS),
            count: 0
        });
        if (m.recipient.tier < m.rules.minTier) {
            _refuse(m, abi.encodeWithSelector(TierTooLow.selector, to, m.recipient.tier, m.rules.minTier));
        }
        if (amount != 0) {
            if (from != address(0)) _judgeLocks(book, m);
            if (from != to) _judgeHoldings(book, m);
        }

        reasons = m.reasons;
        uint256 count = m.count;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(reasons, count) // which is at most MAX_REASONS, the length until here
        }
    }

    function _judgeLocks(Book storage book, Movement memory m) private view {
        if (block.timestamp < m.rules.lockedUntil) {
            _refuse(m, abi.encodeWithSelector(TransfersLocked.selector, m.rules.lockedUntil));
        }
        Lock memory lock = book.locks[m.from];
        if (block.timestamp < lock.until) {
            uint256 balance = IERC20(m.token).balanceOf(m.from);
            uint256 unlocked = balance > lock.units ? balance - lock.units : 0;
            if (m.amount > unlocked) {
                _refuse(m, abi.encodeWithSelector(UnitsLocked.selector, m.from, m.amount, unlocked, lock.until));
            }
        }
    }

    /// @dev What the counts would be after the movement, against what they may be.
    function _judgeHoldings(Book storage book, Movement memory m) private view {
        uint256 toKey = _keyNow(book, m.token, m.to);
        uint256 fromKey = m.from == address(0) ? NOBODY : _keyNow(book, m.token, m.from);
        if (toKey == fromKey) return; // between wallets of one investor

        uint256 toUnits = book.investors[toKey].units;
        Investor memory sender = book.investors[fromKey];
        Rules memory rules = m.rules;
        if (toUnits == 0) {
            bool leaves = sender.units == m.amount; // no, for NOBODY, who has none
            if (rules.maxHolders != 0 && book.holders + 1 - (leaves ? 1 : 0) > rules.maxHolders) {
                _refuse(m, abi.encodeWithSelector(TooManyHolders.selector, rules.maxHolders));
            }
            uint16 country = m.recipient.country;
            Country memory entry = book.countries[country];
            if (
                entry.limit != 0
                    && uint256(entry.count) + 1 - (leaves && sender.country == country ? 1 : 0) > entry.limit
            ) {
                _refuse(m, abi.encodeWithSelector(TooManyHoldersOfCountry.selector, country, entry.limit));
            }
        }

        // Previews may ask about more than there is.
        uint256 holding = m.amount > type(uint256).max - toUnits ? type(uint256).max : toUnits + m.amount;
        if (holding < rules.minHolding) {
            _refuse(m, abi.encodeWithSelector(HoldingTooSmall.selector, m.to, holding, rules.minHolding));
        }
        if (rules.maxHolding != 0 && holding > rules.maxHolding) {
            _refuse(m, abi.encodeWithSelector(HoldingTooLarge.selector, m.to, holding, rules.maxHolding));
        }
        if (sender.units > m.amount && sender.units - m.amount < rules.minHolding) {
            _refuse(
                m, abi.encodeWithSelector(HoldingTooSmall.selector, m.from, sender.units - m.amount, rules.minHolding)
            );
        }
    }

    /// @dev Whom a movement of `account` will be counted for.
    function _keyNow(Book storage book, address token, address account) private view returns (uint256) {
        Account memory entry = book.accounts[account];
        if (entry.counted && IERC20(token).balanceOf(account) != 0) return _keyOf(account, entry);
        Registration memory registration = registry.investorOf(account);
        return _keyOf(
            account,
            Account({counted: true, alone: registration.wallet == address(0), investorId: registration.investorId})
        );
    }

    function _book(address token) private view returns (Book storage) {
        return _books[token][_bindings[token].times];
    }

    function _boundBook(address token) private view returns (Book storage) {
        Binding memory binding = _bindings[token];
        require(binding.bound, NotBound(token));
        return _books[token][binding.times];
    }

    function _requireAllCounted(Book storage book, address token) private view {
        uint256 supply = IERC20(token).totalSupply();
        require(book.countedUnits == supply, NotAllCounted(token, book.countedUnits, supply));
    }

    function _setLock(Book storage book, address token, address account, Lock memory lock) private {
        book.locks[account] = lock;
        emit LockSet(token, account, lock.units, lock.until);
    }

    /// @dev After `amount` of the caller left `account`.
    function _debit(Book storage book, address account, uint256 amount) private {
        Account memory entry = book.accounts[account];
        if (entry.counted) {
            _take(book, _keyOf(account, entry), amount);
        } else {
            uint256 rest = IERC20(msg.sender).balanceOf(account);
            if (rest != 0) _countNew(book, account, rest);
        }
    }

    /// @dev After `amount` of the caller came to `account`.
    function _credit(Book storage book, address account, uint256 amount) private {
        Account memory entry = book.accounts[account];
        uint256 balance = IERC20(msg.sender).balanceOf(account);
        if (entry.counted && balance != amount) {
            Investor storage investor = book.investors[_keyOf(account, entry)];
            _give(book, _keyOf(account, entry), investor.country, amount);
        } else {
            // It held nothing, or nothing that was counted: it counts as what it is now.
            _countNew(book, account, balance);
        }
    }

    function _countNew(Book storage book, address account, uint256 units) private {
        Registration memory registration = registry.investorOf(account);
        uint256 key = _count(book, msg.sender, account, registration);
        uint240 held = book.investors[key].units;
        // An investor with several wallets counts under the country of the first, unless it is counted anew.
        _give(book, key, held == 0 ? registration.country : book.investors[key].country, units);
    }

    function _count(
        Book storage book,
        address token,
        address account,
        Registration memory registration
    ) private returns (uint256 key) {
        Account memory entry = Account({
            counted: true, alone: registration.wallet == address(0), investorId: registration.investorId
        });
        book.accounts[account] = entry;
        emit HolderCounted(token, account, registration.investorId, registration.country);
        return _keyOf(account, entry);
    }

    function _give(Book storage book, uint256 key, uint16 country, uint256 units) private {
        Investor memory investor = book.investors[key];
        if (investor.units == 0) {
            ++book.holders;
            ++book.countries[country].count;
        } else if (investor.country != country) {
            --book.countries[investor.country].count;
            ++book.countries[country].count;
        }
        book.countedUnits += units;
        // casting to 'uint240' is safe because units are part of a supply of at most 2^208 - 1
        // forge-lint: disable-next-line(unsafe-typecast)
        book.investors[key] = Investor({country: country, units: investor.units + uint240(units)});
    }

    function _take(Book storage book, uint256 key, uint256 units) private {
        Investor storage investor = book.investors[key];
        book.countedUnits -= units;
        // casting to 'uint240' is safe because units are part of a supply of at most 2^208 - 1
        // forge-lint: disable-next-line(unsafe-typecast)
        uint240 rest = investor.units - uint240(units);
        investor.units = rest;
        if (rest == 0) {
            --book.holders;
            --book.countries[investor.country].count;
        }
    }

    function _keyOf(address account, Account memory entry) private pure returns (uint256) {
        return entry.alone ? ANONYMOUS | uint160(account) : entry.investorId;
    }

    function _refuse(Movement memory m, bytes memory reason) private pure {
        m.reasons[m.count] = reason;
        ++m.count;
    }
}
