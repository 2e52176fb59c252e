export { verdicts } from '#schemas/claim.ts';
