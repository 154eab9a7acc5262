/** Everything that asks, answers and draws questions: it comes with the first one, or when the phone has nothing else to do. */
export const questionPart = () => import('../../features/activities/activity-view.tsx');
