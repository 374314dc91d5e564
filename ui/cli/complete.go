package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

// completeFiles leaves files to the shell, which knows them best. A command that
// has others below it needs to be told.
func completeFiles(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return nil, cobra.ShellCompDirectiveDefault
}

// complete has the shell offer the words that a flag takes.
func complete(cmd *cobra.Command, flag string, words []string) {
	if err := cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp)); err != nil {
		panic(err) // the flag was not defined
	}
}

// completeList is complete for a flag that takes several words with commas
// between: the last one is completed, and no word is offered twice.
func completeList(cmd *cobra.Command, flag string, words []string) {
	offer := func(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		return offerNext(words, typed)
	}
	if err := cmd.RegisterFlagCompletionFunc(flag, offer); err != nil {
		panic(err) // the flag was not defined
	}
}

// completeLabels offers the labels that the files typed so far will have.
func completeLabels(_ *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	var words []string
	for i, arg := range args {
		label, _, named := strings.Cut(arg, "=")
		if !named && i < 26 {
			label = string(rune('A' + i))
		}
		words = append(words, label)
	}
	if len(args) == 0 {
		words = []string{"A", "B", "C"} // of the built-in story
	}
	return offerNext(words, typed)
}

// offerNext lists what typed can become when one of words ends it.
func offerNext(words []string, typed string) ([]string, cobra.ShellCompDirective) {
	before := typed[:strings.LastIndexByte(typed, ',')+1]
	taken := strings.Split(before, ",")
	var offers []string
	for _, w := range words {
		if !slices.Contains(taken, w) && strings.HasPrefix(before+w, typed) {
			offers = append(offers, before+w)
		}
	}
	return offers, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
}
