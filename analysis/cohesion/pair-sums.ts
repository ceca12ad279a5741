/** Sums over values c and over pairs i < j of their products c_i c_j, kept up as single values move. */
export class PairSums {
  sum = 0;
  squares = 0;
  /** Σ c_i c_j. */
  products: number;
  /** Σ (c_i c_j)². */
  squaredProducts: number;
  /** Σ a_ij c_i c_j, a the ties. */
  ties: number;

  constructor(values: Float64Array, ties: number) {
    let fourthPowers = 0;
    for (const value of values) {
      this.sum += value;
      this.squares += value ** 2;
      fourthPowers += value ** 4;
    }
    this.products = (this.sum ** 2 - this.squares) / 2;
    this.squaredProducts = (this.squares ** 2 - fourthPowers) / 2;
    this.ties = ties;
  }

  /** `around`: Σ_j a_ij c_j of the one that moves. */
  move(before: number, after: number, around: number): void {
    this.ties += (after - before) * around;
    this.products += (after - before) * (this.sum - before);
    this.squaredProducts += (after ** 2 - before ** 2) * (this.squares - before ** 2);
    this.sum += after - before;
    this.squares += after ** 2 - before ** 2;
  }
}
