// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AssetGovernance} from "../../src/AssetGovernance.sol";
import {Attestations} from "../../src/Attestations.sol";
import {BuyOut} from "../../src/BuyOut.sol";
import {DeedToken} from "../../src/DeedToken.sol";
import {DeedVault} from "../../src/DeedVault.sol";
import {Distributor} from "../../src/Distributor.sol";
import {DocumentRegistry} from "../../src/DocumentRegistry.sol";
import {ERC3643Names} from "../../src/ERC3643Names.sol";
import {HoldingRules} from "../../src/HoldingRules.sol";
import {InvestorRegistry} from "../../src/InvestorRegistry.sol";
import {Offering} from "../../src/Offering.sol";
import {PermissionedERC20} from "../../src/PermissionedERC20.sol";
import {ReserveGate} from "../../src/ReserveGate.sol";
import {TokenFactory} from "../../src/TokenFactory.sol";
import {UtilityToken} from "../../src/UtilityToken.sol";
import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

/// @notice The roles of a platform, and which function is whose. README.md has the same table for people.
library Roles {
    uint64 internal constant ISSUER = 1;
    uint64 internal constant FREEZER = 2;
    uint64 internal constant ENFORCER = 3;
    uint64 internal constant RECOVERY = 4;
    uint64 internal constant ATTESTER = 5;
    uint64 internal constant PAUSER = 6;
    uint64 internal constant VAULT = 7;
    uint64 internal constant CREATOR = 8;
    uint64 internal constant COMPLIANCE = 9;
    uint64 internal constant TREASURER = 10;
    uint64 internal constant EARNER = 11;
    uint64 internal constant BUYOUT = 12;
    uint64 internal constant LAST = BUYOUT;

    /// @param share The implementation, that is the template, not a token.
    /// @param deed The implementation, that is the template, not a token.
    function assign(
        AccessManager manager,
        address registry,
        address factory,
        address vault,
        address share,
        address deed
    ) internal {
        set(manager, registry, InvestorRegistry.register.selector, ATTESTER);
        set(manager, factory, TokenFactory.createShareToken.selector, CREATOR);
        set(manager, factory, TokenFactory.createDeedToken.selector, CREATOR);
        set(manager, factory, TokenFactory.createGovernanceToken.selector, CREATOR);
        set(manager, factory, TokenFactory.createUtilityToken.selector, CREATOR);
        set(manager, vault, DeedVault.fractionalize.selector, ISSUER);
        set(manager, vault, DeedVault.fractionalizeWithVotes.selector, ISSUER);
        set(manager, vault, DeedVault.lock.selector, ISSUER);
        set(manager, vault, DeedVault.lockWithVotes.selector, ISSUER);
        set(manager, vault, DeedVault.reclaim.selector, ISSUER);
        set(manager, vault, DeedVault.sell.selector, BUYOUT);
        set(manager, vault, DeedVault.deliver.selector, BUYOUT);
        set(manager, deed, DeedToken.mint.selector, VAULT);
        set(manager, deed, DeedToken.setLocked.selector, VAULT);
        set(manager, deed, DeedToken.setDocument.selector, ISSUER);
        set(manager, deed, DeedToken.setBaseURI.selector, ISSUER);
        set(manager, deed, DeedToken.setRoyalty.selector, ISSUER);
        set(manager, deed, DeedToken.setDefaultRoyalty.selector, ISSUER);
        set(manager, deed, DeedToken.setFrozenTokens.selector, FREEZER);
        set(manager, deed, DeedToken.forcedTransfer.selector, ENFORCER);
        assignToken(manager, share);
        set(manager, share, ERC3643Names.freezePartialTokens.selector, FREEZER);
        set(manager, share, ERC3643Names.unfreezePartialTokens.selector, FREEZER);
        set(manager, share, ERC3643Names.batchFreezePartialTokens.selector, FREEZER);
        set(manager, share, ERC3643Names.batchUnfreezePartialTokens.selector, FREEZER);
        set(manager, share, ERC3643Names.batchSetAddressFrozen.selector, FREEZER);
        set(manager, share, ERC3643Names.batchBurn.selector, ENFORCER);
        set(manager, share, ERC3643Names.batchForcedTransfer.selector, ENFORCER);
        set(manager, share, ERC3643Names.recoveryAddress.selector, RECOVERY);
    }

    /// @notice What every {PermissionedERC20} has.
    /// @param share The implementation, that is the template, not a token.
    function assignToken(AccessManager manager, address share) internal {
        set(manager, share, PermissionedERC20.issue.selector, ISSUER);
        set(manager, share, PermissionedERC20.issueBatch.selector, ISSUER);
        set(manager, share, PermissionedERC20.setFrozenTokens.selector, FREEZER);
        set(manager, share, PermissionedERC20.setAddressFrozen.selector, FREEZER);
        set(manager, share, PermissionedERC20.setCountriesBlocked.selector, FREEZER);
        set(manager, share, PermissionedERC20.burn.selector, ENFORCER);
        set(manager, share, PermissionedERC20.forcedTransfer.selector, ENFORCER);
        set(manager, share, PermissionedERC20.seize.selector, ENFORCER);
        set(manager, share, PermissionedERC20.recover.selector, RECOVERY);
        set(manager, share, PermissionedERC20.setCompliance.selector, COMPLIANCE);
        set(manager, share, PermissionedERC20.setReserve.selector, COMPLIANCE);
        set(manager, share, PermissionedERC20.pause.selector, PAUSER);
        set(manager, share, PermissionedERC20.unpause.selector, PAUSER);
        set(manager, share, PermissionedERC20.close.selector, VAULT);
        set(manager, share, PermissionedERC20.burnAndClose.selector, VAULT);
        set(manager, share, PermissionedERC20.fixSupply.selector, VAULT);
        set(manager, share, PermissionedERC20.redeem.selector, BUYOUT);
    }

    function assignRules(AccessManager manager, address rules) internal {
        set(manager, rules, HoldingRules.setRules.selector, COMPLIANCE);
        set(manager, rules, HoldingRules.setCountryLimits.selector, COMPLIANCE);
        set(manager, rules, HoldingRules.setLock.selector, COMPLIANCE);
    }

    function assignGovernance(AccessManager manager, address governance) internal {
        set(manager, governance, AssetGovernance.establish.selector, ISSUER);
    }

    function assignReserve(AccessManager manager, address gate, address attestations) internal {
        set(manager, gate, ReserveGate.setTerms.selector, COMPLIANCE);
        set(manager, attestations, Attestations.open.selector, COMPLIANCE);
        set(manager, attestations, Attestations.setAttestors.selector, COMPLIANCE);
    }

    function assignDocuments(AccessManager manager, address documents) internal {
        set(manager, documents, DocumentRegistry.setDocument.selector, ISSUER);
        set(manager, documents, DocumentRegistry.removeDocument.selector, ISSUER);
    }

    /// @notice The contract must itself be given BUYOUT.
    function assignBuyOut(AccessManager manager, address buyOut) internal {
        set(manager, buyOut, BuyOut.approveSale.selector, ENFORCER);
    }

    /// @notice The offering must itself be given ISSUER.
    function assignOffering(AccessManager manager, address offering) internal {
        set(manager, offering, Offering.create.selector, ISSUER);
        set(manager, offering, Offering.allocate.selector, ISSUER);
        set(manager, offering, Offering.cancel.selector, ISSUER);
    }

    function assignDistributor(AccessManager manager, address distributor) internal {
        set(manager, distributor, Distributor.create.selector, TREASURER);
        set(manager, distributor, Distributor.cancel.selector, TREASURER);
        set(manager, distributor, Distributor.sweep.selector, TREASURER);
        set(manager, distributor, Distributor.pause.selector, PAUSER);
        set(manager, distributor, Distributor.unpause.selector, PAUSER);
    }

    /// @param utility The implementation, that is the template, not a token.
    function assignUtility(AccessManager manager, address utility) internal {
        set(manager, utility, UtilityToken.issuePass.selector, ISSUER);
        set(manager, utility, UtilityToken.setEarnLimit.selector, ISSUER);
        set(manager, utility, UtilityToken.revokePass.selector, ENFORCER);
        set(manager, utility, UtilityToken.earn.selector, EARNER);
    }

    function set(AccessManager manager, address target, bytes4 selector, uint64 role) internal {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = selector;
        manager.setTargetFunctionRole(target, selectors, role);
    }
}
