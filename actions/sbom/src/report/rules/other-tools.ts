import type { RuleText } from './rule.ts'

/** What is wrong with bills and results that other tools wrote, and what they say. */
export const otherTools: readonly RuleText[] = [
  {
    id: 'sbom/bill-format',
    title: 'A bill of another tool is of an unknown format',
    severity: 'high',
    meaning: 'It is neither CycloneDX nor SPDX in JSON, so what it lists is not known.',
    mend: 'Have the tool write CycloneDX or SPDX as JSON.',
  },
  {
    id: 'sbom/bill-invalid',
    title: 'A bill of another tool cannot be read',
    severity: 'high',
    meaning: 'It is not what its format demands, so what it lists is not known.',
    mend: 'Make it again with the tool that wrote it.',
  },
  {
    id: 'sbom/bill-entry',
    title: 'A bill of another tool has components without a name',
    severity: 'high',
    meaning: 'What has no name cannot be listed or judged.',
    mend: 'Make the bill again with the tool that wrote it.',
  },
  {
    id: 'sbom/bill-purl',
    title: 'A bill of another tool has package URLs that are none',
    severity: 'high',
    meaning: 'Without a package URL no advisories are looked up.',
    mend: 'Have the tool that wrote the bill mended.',
  },
  {
    id: 'sbom/bill-reference-twice',
    title: 'A bill of another tool uses one identifier twice',
    severity: 'high',
    meaning: 'Nobody can tell which of the components its dependencies mean.',
    mend: 'Make the bill again with the tool that wrote it.',
  },
  {
    id: 'sbom/scan-invalid',
    title: 'Results of another scanner cannot be read',
    severity: 'high',
    meaning: 'What it found is not known here.',
    mend: 'Run the scanner again with JSON as its output format.',
  },
  {
    id: 'sbom/scan-unmatched',
    title: 'Another scanner found vulnerabilities of packages that are not listed',
    severity: 'medium',
    meaning: 'It looked at something else, or the bill of materials lacks these packages.',
    mend: 'Scan the same folder with both, or find out why the packages are not listed.',
  },
  {
    id: 'sbom/scorecard',
    title: 'A check of OpenSSF Scorecard found a weakness',
    severity: 'medium',
    meaning: 'The practices of the repository leave room for attacks on what it builds.',
    mend: 'Do what Scorecard asks for under the name of the check.',
  },
  {
    id: 'sbom/baseline-unneeded',
    title: 'A baseline accepts what is no longer found',
    severity: 'note',
    meaning: 'The entry would let the vulnerability pass if it came back.',
    mend: 'Remove the entry.',
  },
]
