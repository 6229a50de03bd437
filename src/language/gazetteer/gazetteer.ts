/** All that is known of places, offices and the calendar: one table each, looked up here by everybody. */
import { findBody, isOrdinaryToo } from './bodies.ts';
import { calendarNames, monthOf, weekdayNames, weekdayOf } from './calendar.ts';
import { expandOffices, findOffice, officeWords } from './offices.ts';
import { findPlace, isPlace, placeNames } from './places.ts';
import { countryWords, regionName } from './regions.ts';

/** Words are index words, or in lower case; positions are those of an array of words. */
export const gazetteer = {
  place: findPlace,
  isPlace,
  placeNames,
  regionName,
  countryWords,
  body: findBody,
  isOrdinaryToo,
  office: findOffice,
  officeWords,
  expandOffices,
  calendar: calendarNames,
  month: monthOf,
  weekday: weekdayOf,
  weekdayNames,
} as const;
