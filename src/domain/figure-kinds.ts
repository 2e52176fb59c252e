export { figureKinds } from '#schemas/figure.ts';
