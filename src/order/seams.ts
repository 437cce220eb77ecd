/** What the texts of a page say about one another; see src/seam. */
export interface Seams {
  /** Log-odds that `head` goes on with the sentence at which `tail` stops. */
  score(tail: string, head: string): number;
  /** Probability, 0…1, that the text stops before its paragraph ends. */
  openness(text: string): number;
  /** Probability, 0…1, that the text begins inside a paragraph. */
  orphanness(text: string): number;
}
