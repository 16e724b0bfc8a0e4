/** The numbers of the advisory locks: all of them, so that none gets two meanings. */
export const locks = {
  /** Of the process that updates the schema. */
  schema: 360_360,
  /** Of the process that updates the tables of the job queue. */
  jobTables: 360_361,
  /** With the hash of its id: of each worker, for as long as it lives. */
  worker: 360_362,
  /** Of the import that writes a chunk of rows. */
  importChunk: 360_363,
  /** Of whoever makes an Admin, or is one no more: how many there are is still true when it acts. */
  admins: 360_364,
  /** Of the transaction that changes what the search index is derived from. */
  searchUpkeep: 360_365,
  /** Of the session that builds the search index anew. */
  searchRebuild: 360_366,
  /** Of the process that keeps Meilisearch in step. */
  searchFollow: 360_367,
  /** With the hash of its folder: of the process that runs a Meilisearch of our own. */
  meilisearchServer: 360_368,
} as const;
