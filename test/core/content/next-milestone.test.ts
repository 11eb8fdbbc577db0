import { nextMilestone } from '../../../src/core/content/next-milestone.ts';
import { aMilestone } from './a-small-workspace.ts';

const milestones = [
  aMilestone({ id: 'later', date: '2027-09-01' }),
  aMilestone({ id: 'past', date: '2027-05-19' }),
  aMilestone({ id: 'team', date: '2027-05-21', visibility: 'team' }),
  aMilestone({ id: 'cancelled', date: '2027-05-22', status: 'cancelled' }),
  aMilestone({ id: 'mail', date: '2027-06-01', kind: 'bijpraatmail' }),
  aMilestone({ id: 'afternoon', date: '2027-06-17', start: '13:30' }),
  aMilestone({ id: 'morning', date: '2027-06-17', start: '09:00' }),
];

describe('nextMilestone', () => {
  it.each([
    ['2027-05-20', null, 'mail'],
    ['2027-06-01', null, 'mail'],
    ['2027-06-02', null, 'morning'],
    ['2027-05-20', 'partnerbijeenkomst', 'morning'],
    ['2027-06-18', 'partnerbijeenkomst', 'later'],
    ['2027-06-02', 'bijpraatmail', undefined],
    ['2028-01-01', null, undefined],
  ])('from %s, of kind %s, is %s', (today, kind, id) => {
    expect(nextMilestone(milestones, today, kind)?.id).toBe(id);
  });
});
