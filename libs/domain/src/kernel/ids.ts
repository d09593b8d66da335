/** Ids are UUIDs in lower case, handed in by the caller; a stream is `<category>-<id>`. */
export type PatientId = string;
export type StayId = string;
export type OrganisationId = string;
export type RegionId = string;
export type StaffId = string;
export type SheetId = string;
export type NoteId = string;
export type AnnouncementId = string;
export type NeedId = string;
