import type { OsvRecord } from './osv-records.ts'

/**
 * What published advisories say of versions and severity, without their texts. Source: GitHub Advisory Database
 * (https://github.com/advisories/<id>, CC BY 4.0), as of the dates that they carry.
 */
export const log4shell: OsvRecord = {
  schema_version: '1.3.0',
  id: 'GHSA-jfh8-c2jp-5v3q',
  modified: '2022-03-25T20:56:18Z',
  published: '2021-12-10T00:40:56Z',
  aliases: ['CVE-2021-44228'],
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H' }],
  affected: [
    ['2.13.0', '2.15.0'],
    ['0', '2.3.1'],
    ['2.4', '2.12.2'],
  ].map(([introduced, fixed]) => ({
    package: { ecosystem: 'Maven', name: 'org.apache.logging.log4j:log4j-core' },
    ranges: [{ type: 'ECOSYSTEM', events: [{ introduced }, { fixed }] }],
  })),
  database_specific: { severity: 'CRITICAL', github_reviewed: true },
}

export const lodash: OsvRecord = {
  schema_version: '1.3.0',
  id: 'GHSA-35jh-r3h4-6jhm',
  modified: '2022-02-08T21:35:09Z',
  published: '2021-05-06T16:05:51Z',
  aliases: ['CVE-2021-23337'],
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H' }],
  affected: ['lodash', 'lodash-es'].map((name) => ({
    package: { ecosystem: 'npm', name },
    ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '4.17.21' }] }],
  })),
  database_specific: { severity: 'HIGH', github_reviewed: true },
}

export const changedFiles: OsvRecord = {
  schema_version: '1.4.0',
  id: 'GHSA-mrrh-fwg8-r2c3',
  modified: '2025-03-16T17:18:03Z',
  published: '2025-03-15T06:30:34Z',
  aliases: ['CVE-2025-30066'],
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:N/A:N' }],
  affected: [
    {
      package: { ecosystem: 'GitHub Actions', name: 'tj-actions/changed-files' },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { last_affected: '45.0.7' }] }],
    },
  ],
  database_specific: { severity: 'HIGH', github_reviewed: true },
}

export const minimist: OsvRecord = {
  schema_version: '1.4.0',
  id: 'GHSA-xvch-5gv4-984h',
  modified: '2023-02-27T14:47:14Z',
  published: '2022-03-18T00:01:09Z',
  aliases: ['CVE-2021-44906'],
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
  affected: [
    ['1.0.0', '1.2.6'],
    ['0', '0.2.4'],
  ].map(([introduced, fixed]) => ({
    package: { ecosystem: 'npm', name: 'minimist' },
    ranges: [{ type: 'ECOSYSTEM', events: [{ introduced }, { fixed }] }],
  })),
  database_specific: { severity: 'CRITICAL', github_reviewed: true },
}

export const pyyaml: OsvRecord = {
  schema_version: '1.2.0',
  id: 'GHSA-8q59-q68h-6hv4',
  modified: '2021-09-28T19:04:49Z',
  published: '2021-03-25T21:26:26Z',
  aliases: ['CVE-2020-14343'],
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
  affected: [
    {
      package: { ecosystem: 'PyPI', name: 'PyYAML' },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '5.4' }] }],
    },
  ],
  database_specific: { severity: 'CRITICAL', github_reviewed: true },
}
