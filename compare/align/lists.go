package align

// lists are many short lists in few long ones, for memory is dear to ask for.
type lists[T any] struct{ free []T }

// cut gives an empty list that has room for n.
func (l *lists[T]) cut(n int) []T {
	if n > len(l.free) {
		l.free = make([]T, max(n, 1024))
	}
	out := l.free[:0:n]
	l.free = l.free[n:]
	return out
}

// keep gives a list of its own with what is in from.
func (l *lists[T]) keep(from []T) []T { return append(l.cut(len(from)), from...) }

// numbers gives texts numbers, the empty one 0.
type numbers map[string]int32

func (n numbers) of(text string) int32 {
	if text == "" {
		return 0
	}
	id, ok := n[text]
	if !ok {
		id = int32(len(n) + 1)
		n[text] = id
	}
	return id
}
