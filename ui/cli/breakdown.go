package cli

import (
	"errors"
	"fmt"
	"runtime/debug"

	"parallax/ui/loop"
	"parallax/ui/whole"
)

// A breakdown is an error of the program itself, and where it is written down for
// those who mend it.
type breakdown struct {
	cause any
	file  string // "" where it could not be written
}

func (b *breakdown) Error() string {
	text := fmt.Sprint("the program broke down: ", b.cause)
	if b.file != "" {
		text += "; please report it, with " + b.file
	}
	return text
}

// survive makes a panic an error; it is to be deferred.
func survive(err *error) {
	if cause := recover(); cause != nil {
		*err = record(cause, debug.Stack())
	}
}

// recorded is err, with what is to be known of a breakdown of the reader.
func recorded(err error) error {
	if b := (*loop.Breakdown)(nil); errors.As(err, &b) {
		return record(b.Cause, b.Stack)
	}
	return err
}

// record writes down what happened, over what happened before.
func record(cause any, stack []byte) error {
	text := fmt.Sprintf("parallax %s broke down: %v\n\n%s", version(), cause, stack)
	file, err := stateFile("breakdown.txt")
	if err == nil {
		err = whole.Write(file, []byte(text), 0o600)
	}
	if err != nil {
		file = ""
	}
	return &breakdown{cause, file}
}
