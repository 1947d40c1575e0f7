import { WEIGHTS } from '../../model/weights.ts';
import { type Model, unpack } from './model.ts';

let shipped: Model | undefined;

/** The model of this release, unpacked at first use, so that importing the package costs nothing. */
export function shippedModel(): Model {
  shipped ??= unpack(WEIGHTS);
  return shipped;
}
