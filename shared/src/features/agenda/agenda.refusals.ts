export const agendaRefusals = {
  'agenda.team-only': 'Only the team can do that.',
  'agenda.no-title': 'Give this step a title first.',
  'agenda.long-title': 'That title is too long. Make it shorter.',
  'agenda.long-instruction': 'That is too much to read in one step. Make it shorter, or make two steps.',
  'agenda.taken': 'That step is already there.',
  'agenda.gone': 'That step is not there any more.',
  'agenda.full': 'The agenda is full. Take a step out first.',
  'agenda.empty': 'There are no steps yet. Add one first.',
  'agenda.at-end': 'This is the last step.',
  'agenda.at-start': 'This is the first step.',
} as const;
