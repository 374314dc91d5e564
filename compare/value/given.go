package value

import (
	"strings"
	"sync"
)

// givenNames are common English given names, a line or comma between each, with
// the forms and spellings that name one person; our own list. Two names of the
// list that are not of one group are two people, however alike: John, Jane, Joan.
const givenNames = `
alexander alex alec sandy, alexandra alexandria, alice, alan allan allen al, albert bert, amanda mandy, amy, andrew andy drew,
andrea, angela angie, ann anne annie, anna, anthony antony tony, arthur art, ashley ashlee, barbara barb, benjamin ben benny,
bernard bernie, betty, beverly, brandon, brenda, brian bryan, bruce, carl karl, carla, carol carole, caroline, carolyn,
catherine katherine kathryn kate kathy cathy katie, charles charlie chuck, charlotte, christian, christina tina, christine chris,
christopher chris, cynthia cindy, daniel dan danny, danielle, david dave davey, deborah debra debbie, denise, dennis, diana, diane,
donald don donny, donna, dorothy, douglas doug, edward ed eddie ted ned, edwin, edwina, elaine, eleanor, elizabeth elisabeth liz beth lisbeth betsy,
ellen, emily, emma, eric erik, erica erika, ernest ernie, eugene gene, evan, eva, florence, frances, francis frank, franklin frank,
frederick fred freddie, gabriel gabe, gary, geoffrey jeffrey geoff jeff, george, gerald gerry jerry, gloria, gordon, grace, graham, gregory greg,
hannah, harold hal, harry, heather, helen, henry hank, howard, ian, irene, isaac, jack, jacob jake, jacqueline jackie, james jim jimmy jamie,
jane, janet, janice, jason, jean, jennifer jen jenny, jeremy, jerome, jessica jessie, jesse, joan, joanne joann, joe joseph joey, joel, john jon johnny,
jonathan jon, jordan, joshua josh, joyce, juan, juana, judith judy, julia, julian, julie, justin, karen, keith, kelly, kenneth ken kenny, kevin, kim kimberly,
kyle, larry lawrence laurence, laura, lauren, leo, leon, leonard len lenny, leslie, lewis louis lou, linda, lisa, louise, lucas luke, lucy, margaret maggie meg peggy, maria,
marie, marian, marilyn, marion, mark marc, martin marty, martha, mary, matthew matt, megan meghan, melissa, michael mike mick micky, michelle, mitchell mitch,
nancy, natalie, nathan nathaniel nate, nicholas nicolas nick, nicole, norman norm, olivia, oliver, pamela pam, patricia pat patty, patrick pat, paul, paula, pauline,
peter pete, philip phillip phil, rachel, ralph, randall randy, raymond ray, rebecca becky, richard rick dick rich ricky, robert rob bob bobby robbie, roberta, robin, roger,
ronald ron ronnie, rosa, rose, roy, russell russ, ruth, ryan, samantha sam, samuel sam sammy, sandra, sara sarah, scott, sean shawn shaun, sharon, shirley,
simon, sophia sofia sophie, stanley stan, stephanie steph, stephen steven steve, susan sue susie, suzanne, teresa theresa terry, terence terry, theodore ted theo,
thomas tom tommy, timothy tim, tyler, victor vic, victoria vicky, vincent vince, virginia, walter walt, wayne, wendy, william bill billy will willie, zachary zach`

// givenGroups maps each name of the list to the groups it is in.
var givenGroups = sync.OnceValue(func() map[string][]int {
	groups := make(map[string][]int)
	n := 0
	for line := range strings.SplitSeq(givenNames, ",") {
		n++
		for name := range strings.FieldsSeq(line) {
			groups[name] = append(groups[name], n)
		}
	}
	return groups
})

// sameGiven reports whether both are names of the list, and whether they share a group.
func sameGiven(a, b string) (known, same bool) {
	groups := givenGroups()
	as := groups[a]
	if len(as) == 0 {
		return false, false
	}
	bs := groups[b]
	for _, x := range as {
		for _, y := range bs {
			same = same || x == y
		}
	}
	return len(bs) > 0, same
}
