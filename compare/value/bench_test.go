package value

import "testing"

// sample is a sentence as news writes them, with every sort of value in it.
const sample = "Nearly 300 people were moved to shelters on Tuesday night after the river rose two meters in three hours, said Mayor Ann Lee, 52, " +
	"who put the damage at more than $4.5 million and expects the bridge to stay closed until at least March 3. "

func BenchmarkNumbers(b *testing.B) {
	b.SetBytes(int64(len(sample)))
	b.ReportAllocs()
	for b.Loop() {
		Numbers(sample)
	}
}

func BenchmarkTimes(b *testing.B) {
	b.SetBytes(int64(len(sample)))
	b.ReportAllocs()
	for b.Loop() {
		Times(sample, published)
	}
}

func BenchmarkRead(b *testing.B) {
	b.SetBytes(int64(len(sample)))
	b.ReportAllocs()
	var r Reader
	for b.Loop() {
		r.Read(sample, published)
	}
}

func BenchmarkSameName(b *testing.B) {
	x, y := ParseName("President Jean-Pierre Duval"), ParseName("Jean Pierre Duvall")
	b.ReportAllocs()
	for b.Loop() {
		SameName(x, y)
	}
}
