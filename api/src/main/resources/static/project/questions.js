// What the view asks: the form as it is stored, what it earns, and what there was before and in other years.
import { FINDING } from '../findings/finding.js';

const ORGANISATION = '{ name code text }';
const VALUE = '{ text value unit baseValue baseUnit operator kind }';
const ATTRIBUTES = '{ heading text cell }';
// Of the tree the headings are wanted, for their points and cells; forms have four levels of them at most.
const nodes = (levels) => `label weightText cell children { ${levels > 1 ? nodes(levels - 1) : 'label'} }`;
const LEVELS = 4;

export const FORM = `query ($id: ID!) {
  project(id: $id) {
    id revision name nameText code fiscalYear fiscalYearText regionName regionCode amountUnit filledOn filledOnText formTitle
    department ${ORGANISATION} implementingUnit ${ORGANISATION}
    funds {
      label kind depth
      initialBudget { text yuan } adjustedBudget { text yuan } executed { text yuan } executionRate { text value }
      weight weightText score scoreText deviationReason attributes ${ATTRIBUTES}
    }
    goal { expected actual }
    indicators {
      id path nameText name
      target ${VALUE} adjustedTarget ${VALUE} actual ${VALUE}
      weight weightText score scoreText deviationReason attainment met attributes ${ATTRIBUTES}
    }
    indicatorTree { ${nodes(LEVELS)} }
    reported { weightText score scoreText grade gradeText deviationReason }
    conclusion
    attributes ${ATTRIBUTES}
    findings { path ${FINDING} }
    cells { path sheet cell }
    source { importId fileName sheet }
    template { id }
  }
}`;

export const SCORECARD = `query ($id: ID!, $policyId: ID) {
  project(id: $id) {
    scorecard(policyId: $policyId) {
      policyId policyVersion total grade fullMark undecidedWeight keptInBandWeight
      items { indicatorId earned weight difference undecided keptInBand explanation { zh en } }
      cap { explanation { zh en } }
    }
  }
}`;

export const CHOICES = `{
  scoringPolicies { id version name { zh en } source { zh en } }
  templates { id name { zh en } layout }
}`;

export const RELATED = `query ($id: ID!) {
  project(id: $id) {
    history { revision at importId changes { path old new cell } }
    otherYears {
      id name fiscalYear
      reported { score scoreText grade gradeText }
      funds(kind: [TOTAL]) { executionRate { text value } }
    }
  }
}`;

export const RESTORE = `mutation ($id: ID!, $revision: Int!, $expected: Int!) {
  restoreRevision(projectId: $id, revision: $revision, expectedRevision: $expected) { revision }
}`;
