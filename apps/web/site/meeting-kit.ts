import {
  containsEdtf,
  type Decision,
  type Document,
  datesOf,
  type Edtf,
  earliest,
  isExact,
  latest,
  type Meeting,
  meetingsOf,
  type Process,
  type View,
} from '@acquis/domain';

/** What the record adds to a meeting from other records. */
export interface MeetingKit {
  readonly dates: Edtf | undefined;
  /** Officers of its process whose term, as far as dated, takes in its days. */
  readonly officers: Process['officers'];
  /** Decisions of its process taken on its days. */
  readonly decisions: readonly Decision[];
  /** Texts of its process dated on its days, where the record does not say which documents were before it. */
  readonly dated: readonly Document[];
  /** The meetings of its process just before and just after it. */
  readonly before: Meeting | undefined;
  readonly after: Meeting | undefined;
}

/** A meeting with its decisions, texts and neighbours, as known on the view's day. */
export function meetingKit(meeting: Meeting, view: View): MeetingKit {
  const dates = datesOf(meeting, view.day);
  const process = meeting.process === null ? undefined : view.processes.get(meeting.process);
  if (!process) return { dates, officers: [], decisions: [], dated: [], before: undefined, after: undefined };
  const others = meetingsOf(process, view).filter((each) => datesOf(each, view.day) !== undefined);
  const place = others.findIndex(({ id }) => id === meeting.id);
  const during = (on: Edtf | null) => dates !== undefined && isExact(dates) && on !== null && containsEdtf(dates, on);
  const presiding = process.officers.filter(
    ({ from, to }) =>
      dates !== undefined &&
      from !== null &&
      latest(from) <= earliest(dates) &&
      (to === null || latest(dates) <= latest(to)),
  );
  return {
    dates,
    officers: presiding,
    decisions: view.decisions.find((decision) => decision.process === process.id && during(decision.on)),
    dated: view.documents.find((document) => document.process === process.id && during(document.on)),
    before: place > 0 ? others[place - 1] : undefined,
    after: place >= 0 ? others[place + 1] : undefined,
  };
}
