import { currentStage } from '../../../src/core/content/current-stage.ts';
import { aStage } from './a-small-workspace.ts';

const stages = [
  aStage({ id: 'b', start: '2027-02-01', end: '2027-03-31' }),
  aStage({ id: 'a', start: '2026-10-01', end: '2027-01-31' }),
  aStage({ id: 'c', start: '2027-04-11', end: '2027-07-01' }),
  aStage({ id: 'd', start: '2027-07-01', end: '2027-12-31' }),
];

describe('currentStage', () => {
  it.each([
    ['2026-01-01', 'a', 1, 'before the route'],
    ['2026-10-01', 'a', 1, 'its first day'],
    ['2027-01-31', 'a', 1, 'its last day'],
    ['2027-02-01', 'b', 2, 'the next day'],
    ['2027-04-02', 'b', 2, 'in a gap, nearer to the one before'],
    ['2027-04-10', 'c', 3, 'in a gap, nearer to the one after'],
    ['2027-07-01', 'd', 4, 'a day two stages share'],
    ['2028-05-01', 'd', 4, 'after the route'],
  ])('on %s is %s, number %i: %s', (today, id, number) => {
    expect(currentStage(stages, today)).toMatchObject({ number, stage: { id } });
  });

  it('is the coming stage when both are as near', () => {
    const around = [
      aStage({ id: 'a', end: '2027-03-01' }),
      aStage({ id: 'b', start: '2027-03-03', end: '2027-04-01' }),
    ];
    expect(currentStage(around, '2027-03-02')).toMatchObject({ stage: { id: 'b' } });
  });

  it('is nothing on a route without stages', () => {
    expect(currentStage([], '2027-05-20')).toBeNull();
  });
});
