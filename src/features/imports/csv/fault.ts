/** What is wrong with a file as a whole. The message is for the person who uploaded it; trying again changes nothing. */
export class ImportFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ImportFault';
  }
}
