import { isFailure, parseDate } from '@huyin/law';

/** GB 11643-1999: weights of the first 17 digits and the check digit of each remainder. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const PASSPORT = /^[A-Z]{1,2}\d{6,9}$/;

/** What is wrong with it, as a sentence; undefined when it can be a number of an identity document. */
export function faultOfIdNumber(text: string): string | undefined {
  const plain = text.trim().toUpperCase();
  if (PASSPORT.test(plain)) return undefined;
  if (!/^\d{17}[\dX]$/.test(plain)) return '身份证号应当是 18 位，护照号是字母加数字。请对照证件再看一遍。';
  if (isFailure(parseDate(birthOf(plain)))) return '身份证号里的出生日期不存在。请对照证件再看一遍。';
  return checkDigit(plain) === plain[17]
    ? undefined
    : '身份证号对不上最后一位校验码，可能抄错了一位。请再看一遍。';
}

/** The 18th character that belongs to the first 17 digits. */
export function checkDigit(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return CHECKS.charAt(sum % 11);
}

/** The day of birth an 18-digit number holds. */
export function birthOf(idNumber: string): string {
  return `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
}

/** The 17th digit is odd for men. Undefined for passports. */
export function genderOf(idNumber: string): 'male' | 'female' | undefined {
  if (!/^\d{17}[\dXx]$/.test(idNumber)) return undefined;
  return Number(idNumber[16]) % 2 ? 'male' : 'female';
}
