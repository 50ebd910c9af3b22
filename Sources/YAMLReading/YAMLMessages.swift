internal import Reporting

extension Diagnostic.Message {
    // MARK: Characters

    static let utf16: Self = "expected UTF-8, found UTF-16 or UTF-32: save the file as UTF-8"
    static func notUTF8(_ problem: String) -> Self { "the text isn't UTF-8: \(problem); save it as UTF-8" }

    static func controlCharacter(_ byte: UInt8) -> Self {
        let code = hexadecimal(UInt32(byte), digits: 2)
        return "the control character U+00\(code) can't be in a YAML text: remove it, or write `\\x\(code)` in double quotes"
    }

    // MARK: Lines and indentation

    static let tabInIndentation: Self = "a tab in the indentation: indent with spaces"
    static let tabInBlock: Self = "a tab in the indentation of a block scalar: indent it with spaces, like its other lines"

    static func indentedTooFar(_ column: Int, siblings: Int) -> Self {
        "this line is indented by \(spaces(column)), the entries before it by \(siblings): indent them alike"
    }

    static func indentationBetween(_ column: Int, above: Int) -> Self {
        "this line is indented by \(spaces(column)), which matches no entry above it; did you mean \(above)?"
    }

    static func textAfterRoot(found: String) -> Self {
        "expected the end of the document, found \(found): the value before it is complete"
    }

    static func quotedLineIndentation(deeperThan parent: Int) -> Self {
        "a line of quoted text must be indented by at least \(spaces(parent + 1))"
    }

    static let commentWithoutSpace: Self = "a comment needs a space before `#`; text that begins with `#` needs quotes"

    static func trailingText(found: String) -> Self {
        "expected the end of the line after the value, found \(found): quote the full value, or move the rest to its own line"
    }

    // MARK: Mappings

    static let noSpaceAfterColon: Self = "a space is missing after this colon"

    static func noColon(after word: String) -> Self {
        "expected `key: value`, found \(word.debugDescription): add the colon, or indent the line further if it continues the text above"
    }

    static let mappingOnLine: Self = """
        a key can't begin here: put the value in quotes if the colon is part of it, or begin the mapping on its own line
        """

    static let sequenceOnLine: Self = "a sequence can't begin here: begin it on its own line"

    static func keyInText(begins: String) -> Self {
        "this line continues the text that begins at \(begins) and can't contain `: `: indent it like its siblings, or quote the text"
    }

    static func keyOverLines(begins: String) -> Self { "the key that begins at \(begins) must be on one line" }
    static let collectionAsKey: Self = "a key must be a scalar, not a sequence or mapping: put it in quotes if it is text"
    static let blockScalarAsKey: Self = "a key can't be a block scalar: write it on one line"
    static let entryBetweenKeys: Self = "expected a key, found a sequence entry: indent it like the entries it belongs to"

    static func duplicateKey(_ key: String, first: (line: Int, column: Int)) -> Self {
        "the mapping already has the key \(key.debugDescription), at \(first.line):\(first.column): remove one; the last value is used"
    }

    static func wrongMerge(_ kind: String) -> Self {
        "`<<` merges a mapping or a sequence of mappings, not \(kind): refer to one as `*name`, or put the key in quotes if it is a name"
    }

    // MARK: Nodes

    static func noDash(found: String) -> Self { "expected `- ` and the next entry of the sequence, found \(found)" }
    static func noContent(found: String) -> Self { "expected a value, found \(found): put it in quotes if it is text" }

    static func reservedCharacter(_ byte: UInt8) -> Self {
        "text that begins with `\(String(Unicode.Scalar(byte)))` needs quotes"
    }

    static func tooDeep(_ limit: Int) -> Self { "sequences and mappings are nested more than \(limit) deep: nest less deeply" }

    // MARK: Flow collections

    static func unclosedFlow(isMapping: Bool) -> Self {
        isMapping
            ? "the mapping that opens here isn't closed: write `}` at its end"
            : "the sequence that opens here isn't closed: write `]` at its end"
    }

    static func noSeparator(isMapping: Bool, opening: String, found: String) -> Self {
        isMapping
            ? "expected `,` or `}` in the mapping that opens at \(opening), found \(found)"
            : "expected `,` or `]` in the sequence that opens at \(opening), found \(found)"
    }

    static func flowIndentation(opening: String, deeperThan parent: Int) -> Self {
        "a line inside the brackets that open at \(opening) must be indented by at least \(spaces(parent + 1))"
    }

    static func strayBracket(_ bracket: String) -> Self { "\(bracket) closes nothing: remove it, or put the text in quotes" }
    static let extraComma: Self = "a comma without a value before it: remove it"
    static let dashInFlow: Self = "`- ` can't begin an entry inside brackets: separate the entries with commas"
    static let blockScalarInFlow: Self = "a block scalar can't be inside brackets: put the text in quotes"
    static let pairOverLines: Self = "a key inside brackets must be a scalar on the line of its colon"

    // MARK: Quoted scalars

    static func unclosedQuote(isDouble: Bool) -> Self {
        isDouble
            ? "the quote that opens here isn't closed: write `\"` at its end"
            : "the quote that opens here isn't closed: write `'` at its end"
    }

    static func unknownEscape(_ character: String) -> Self {
        "`\\\(character)` isn't an escape: write `\\\\` for a backslash, or use single quotes"
    }

    static func codeEscape(digits: Int, letter: UInt8) -> Self {
        "expected \(digits) hexadecimal digits after `\\\(String(Unicode.Scalar(letter)))`"
    }

    static func noCharacter(_ code: UInt32) -> Self {
        let isSurrogate = 0xD800...0xDFFF ~= code
        let name = "U+" + hexadecimal(code, digits: 4)
        return isSurrogate
            ? "\(name) is half of a surrogate pair: write both halves or the character itself"
            : "\(name) isn't a character: the last one is U+10FFFF"
    }

    // MARK: Block scalars

    static let blockHeader: Self = """
        expected `+`, `-` or a digit from 1 to 9 after `|` or `>`: text that begins with one of them needs quotes
        """
    static let textAfterBlockHeader: Self = "the text of a block scalar begins on the next line: move it there, or put it in quotes"
    static let wideEmptyLine: Self = """
        this empty line has more spaces than the first line of the text: remove them, or write the indentation after `|` or `>`
        """

    // MARK: Anchors and tags

    static func undefinedAlias(_ name: String, near: String?) -> Self {
        if let near { return "no anchor is named \(name.debugDescription); did you mean \(near.debugDescription)?" }
        return "no value before this has the anchor \(name.debugDescription): add one, or put this value in quotes if it is text"
    }

    static func aliasInItself(_ name: String) -> Self {
        "the value of the anchor \(name.debugDescription) contains itself here: a description can't be recursive this way"
    }

    static func aliasesTooLarge(mebibytes: Int) -> Self {
        "the aliases up to this one repeat more than \(mebibytes) MiB of text: refer to shared parts with `$ref`"
    }

    static let aliasWithProperties: Self = "an alias can't have an anchor or a tag: remove it"
    static let twoAnchors: Self = "the value has two anchors: remove one, or indent this line further if it belongs to a key"
    static let twoTags: Self = "the value has two tags: remove one"
    static let noSpaceAfterProperty: Self = "expected a space after the anchor or tag; text that begins with `&` or `!` needs quotes"

    static func noName(after indicator: UInt8) -> Self {
        "expected a name after `\(String(Unicode.Scalar(indicator)))`; text that begins with it needs quotes"
    }

    static let noTagName: Self = "expected a name after the tag's handle"
    static let verbatimTag: Self = "expected a tag between `!<` and `>`"
    static let percentInTag: Self = "expected two hexadecimal digits after `%` in a tag"
    static func unknownHandle(_ handle: String) -> Self {
        "no `%TAG` directive of this document defines \"\(handle)\": add one, or remove the tag"
    }
    static func customTag(_ tag: String) -> Self { "the tag `\(tag)` has no meaning in an API description: it is ignored" }
    static let tagOfCollection: Self = "the tag is for a sequence or mapping, and this is text: remove it"

    static func tagOfOther(_ noun: String, isMapping: Bool) -> Self {
        "the tag is for \(noun), and this is a \(isMapping ? "mapping" : "sequence"): remove it"
    }

    static func wrongTag(_ noun: String, text: String) -> Self {
        "the tag is for \(noun), which \(text.prefix(40).debugDescription) isn't: remove it"
    }

    // MARK: Numbers

    static func notFinite(_ text: String) -> Self { "`\(text)` isn't a JSON number: it is read as text" }
    static let tooLarge: Self = "the number doesn't fit 64 bits: write it as a decimal number, or put it in quotes if it is text"

    // MARK: Documents

    static let noDocument: Self = "the file is empty except for white space and comments"
    static let secondDocument: Self = "a second document begins here: only the first one is read"
    static let textAfterEndMarker: Self = "expected the end of the line after `...`"
    static let noDocumentAfterDirectives: Self = "expected `---` after the directives"
    static let secondVersion: Self = "a second `%YAML` directive: remove it"
    static func secondHandle(_ handle: String) -> Self { "a second `%TAG` directive for \"\(handle)\": remove it" }
    static let tagDirective: Self = "expected a handle and a prefix after `%TAG`, such as `%TAG !e! tag:example.com,2024:`"
    static func unsupportedVersion(_ version: String) -> Self {
        "expected a version 1 after `%YAML`, such as `%YAML 1.2`, found \(version.debugDescription)"
    }
    static func otherVersion(_ version: String) -> Self { "YAML \(version) is read as YAML 1.2: `yes`, `no`, `on` and `off` are text" }
    static func unknownDirective(_ name: String) -> Self {
        "the directive `%\(name)` is unknown and ignored; text that begins with `%` needs quotes"
    }
    static func textAfterDirective(_ name: String) -> Self { "expected the end of the line after the directive `%\(name)`" }

    private static func spaces(_ count: Int) -> String { count == 1 ? "1 space" : "\(count) spaces" }

    private static func hexadecimal(_ number: UInt32, digits: Int) -> String {
        let text = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
