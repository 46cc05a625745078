/** The words of the form in which one writes to a person. */
export interface FormMessages {
  message: string;
  send: string;
}
