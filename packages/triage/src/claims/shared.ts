/** The claims that several situations share, in one place to import from. */
export { harasserAdmin } from './harasser.ts';
export { platformCivil, posterCivil } from './poster.ts';
export { massLeakAdmin, merchantAdmin, processorAdmin, processorCivil } from './processor.ts';
export { sellerAdmin, sellerCriminal } from './seller.ts';
