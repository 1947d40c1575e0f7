/** 找哪个部门: the list of kinds of holders, and one page for each. */
export const authoritiesPath = '/authorities';
export const sectorPath = (id: string): string => `/authorities/${id}`;
