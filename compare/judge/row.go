package judge

import "math/bits"

// A row is the last row of the table by which a longest common subsequence is found,
// a bit for each word of a quotation: 0 where the length grows. All words are done
// at once (Crochemore et al., “A fast and practical bit-vector algorithm for the
// longest common subsequence problem”, 2001).
type row [2]uint64

// A row has a bit for every word.
const _ = uint(64*len(row{}) - mostWords - 1)

// firstRow is the row before the first word.
var firstRow = row{^uint64(0), ^uint64(0)}

// read makes the row the one that follows after a word that stands at the places.
func (r *row) read(places row) {
	low, carry := bits.Add64(r[0], r[0]&places[0], 0)
	high, _ := bits.Add64(r[1], r[1]&places[1], carry)
	r[0], r[1] = low|r[0]&^places[0], high|r[1]&^places[1]
}

// common is the length of the longest common subsequence.
func (r *row) common() int { return bits.OnesCount64(^r[0]) + bits.OnesCount64(^r[1]) }
