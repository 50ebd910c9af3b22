import Reporting

extension Diagnostic.Message {
    static var tagNotClosed: Self {
        "the tag is not closed; end it with }}"
    }

    static var noName: Self {
        "the tag has no name"
    }

    static func notAName(_ name: String) -> Self {
        // Escaped, since it can be of several lines, and a message is of one.
        "\(name.debugDescription) is not a name; a name has ASCII letters, digits and _"
    }

    static func dottedName(_ name: String) -> Self {
        "\(name.debugDescription) has a dot, which no name has; enter a record with a section and name the key there"
    }

    static var tripleBraces: Self {
        "a tag has two braces, since nothing is escaped; to print a brace before a tag, put a space between them"
    }

    static var ampersand: Self {
        "a tag needs no &, since nothing is escaped; remove it"
    }

    static var delimiters: Self {
        "delimiters cannot be changed; tags are written with {{ and }} everywhere"
    }

    static func sectionNotClosed(_ name: String) -> Self {
        "the section \"\(name)\" is not closed; add {{/\(name)}}"
    }

    static func closesNothing(_ name: String) -> Self {
        "no section is open here; remove {{/\(name)}} or open {{#\(name)}} before it"
    }

    static func closesAnother(_ name: String, open: String) -> Self {
        "{{/\(name)}} does not close the section \"\(open)\", which is open here; write {{/\(open)}} first"
    }

    static func noWidth(_ text: String, _ bracket: Template.Bracket) -> Self {
        "\(text.debugDescription) is not a width; write the longest line in characters, such as {{\(bracket.opening)140}}"
    }

    static func listNotClosed(_ bracket: Template.Bracket) -> Self {
        "the list is not closed; add {{\(bracket.closing)}}"
    }

    static func closesNoList(_ bracket: Template.Bracket) -> Self {
        "no list with this bracket is open here; remove {{\(bracket.closing)}} or open the list with {{\(bracket.opening)140}}"
    }

    static var listInList: Self {
        "a list cannot contain another; print the inner one without a width"
    }

    static var listAcrossSection: Self {
        "the list begins and ends in different sections; close it in the section that opens it"
    }

    static var separatorOutsideOfList: Self {
        "{{,}} separates the elements of a list; open one with {{(140}} or {{[140}}"
    }

    static func unexpectedInTag(_ text: String) -> Self {
        "\(text.debugDescription) is not expected in this tag; only the tag that opens a list has an argument"
    }
}
