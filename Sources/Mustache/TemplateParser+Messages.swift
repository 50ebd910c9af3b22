import Reporting

extension Diagnostic.Message {
    static var tagNotClosed: Self {
        "the tag isn't closed: end it with }}"
    }

    static var noName: Self {
        "the tag has no name: add one"
    }

    static func notAName(_ name: String) -> Self {
        // The name is escaped because it may have several lines.
        "\(name.debugDescription) isn't a name: use ASCII letters, digits and _"
    }

    static func dottedName(_ name: String) -> Self {
        "\(name.debugDescription) contains a dot: open a section for the record and use the key in it"
    }

    static var tripleBraces: Self {
        "expected a tag with two braces, found three: nothing is escaped; to print a brace before a tag, add a space"
    }

    static var ampersand: Self {
        "unexpected & in a tag: remove it, since nothing is escaped"
    }

    static var delimiters: Self {
        "delimiters can't be changed: use {{ and }}"
    }

    static func sectionNotClosed(_ name: String) -> Self {
        "the section \"\(name)\" isn't closed: add {{/\(name)}}"
    }

    static func closesNothing(_ name: String) -> Self {
        "no section is open here: remove {{/\(name)}} or open {{#\(name)}} before it"
    }

    static func closesAnother(_ name: String, open: String) -> Self {
        "{{/\(name)}} doesn't close the open section \"\(open)\": write {{/\(open)}} first"
    }

    static func noWidth(_ text: String, _ opening: String) -> Self {
        "\(text.debugDescription) isn't a width: write the maximum line length in characters, such as {{\(opening)140}}"
    }

    static func listNotClosed(_ bracket: Template.Bracket) -> Self {
        "the list isn't closed: add {{\(bracket.tags.closing)}}"
    }

    static func closesNoList(_ bracket: Template.Bracket) -> Self {
        "no list with this bracket is open here: remove {{\(bracket.tags.closing)}} or open the list with {{\(bracket.tags.opening)140}}"
    }

    static var listAcrossSection: Self {
        "the list begins and ends in different sections: close it in the section that opens it"
    }

    static var separatorOutsideOfList: Self {
        "{{,}} outside a list: open one with {{(140}} or {{[140}}"
    }

    static func unexpectedInTag(_ text: String) -> Self {
        "\(text.debugDescription) isn't expected in this tag: only the tag that opens a list has an argument"
    }

    static var choiceWithinLine: Self {
        "the tags of a choice are alone on their lines: put this one on its own line"
    }

    static var choiceNotClosed: Self {
        "the choice isn't closed: add {{:}} before its second text and {{/?}} after it"
    }

    static var noChoice: Self {
        "no choice is open here: open one with {{?140}}"
    }

    static var notTwoTexts: Self {
        "a choice has two texts: write {{:}} between them and {{/?}} after the second"
    }

    static var choiceAcrossSection: Self {
        "the choice begins and ends in different sections: close it in the section that opens it"
    }
}
