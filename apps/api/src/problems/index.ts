import { addressTooLong } from './address-too-long.js';
import { bodyTooLarge } from './body-too-large.js';
import { headTooLarge } from './head-too-large.js';
import { internalError } from './internal-error.js';
import { invalidBody } from './invalid-body.js';
import { invalidCursor } from './invalid-cursor.js';
import { invalidParameter } from './invalid-parameter.js';
import { malformedBody } from './malformed-body.js';
import { malformedRequest } from './malformed-request.js';
import { methodNotAllowed } from './method-not-allowed.js';
import { noFigure } from './no-figure.js';
import { notAcceptable } from './not-acceptable.js';
import { notComputed } from './not-computed.js';
import { notReady } from './not-ready.js';
import { notYetKnown } from './not-yet-known.js';
import type { ProblemKind } from './problem.js';
import { requestTimeout } from './request-timeout.js';
import { severalRecords } from './several-records.js';
import { unknownArchive } from './unknown-archive.js';
import { unknownParameter } from './unknown-parameter.js';
import { unknownRecord } from './unknown-record.js';
import { unknownRoute } from './unknown-route.js';
import { unsupportedMediaType } from './unsupported-media-type.js';
import { unsupposable } from './unsupposable.js';
import { votesNotComplete } from './votes-not-complete.js';
import { votesNotLoaded } from './votes-not-loaded.js';

/** Every kind of error this API answers with. */
export const problems: readonly ProblemKind[] = [
  unknownParameter,
  invalidParameter,
  invalidCursor,
  invalidBody,
  malformedBody,
  bodyTooLarge,
  unsupportedMediaType,
  unsupposable,
  notAcceptable,
  notComputed,
  votesNotLoaded,
  unknownRecord,
  votesNotComplete,
  noFigure,
  severalRecords,
  notYetKnown,
  unknownArchive,
  unknownRoute,
  methodNotAllowed,
  malformedRequest,
  addressTooLong,
  headTooLarge,
  requestTimeout,
  notReady,
  internalError,
];
