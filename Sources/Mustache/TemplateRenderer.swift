import Reporting

/// The execution of a template, which appends to an output.
///
/// Open sections and partials are on explicit stacks, so nesting doesn't use the call stack.
struct TemplateRenderer {
    /// The output so far, in UTF-8.
    var output: [UInt8] = []
    private let templates: [String: Template]
    private var tokens: [Template.Token]
    /// The index of the next token.
    private var index = 0
    /// The open partials, innermost last.
    private var calls: [Call] = []
    /// The open contexts, innermost last: the record of the template, then an element for each section.
    private var contexts: [Context]
    /// The indentation of the open partials, which precedes each line that isn't empty.
    private var indentation: [UInt8] = []
    /// The number of columns that are added before each line later.
    private let inset: Int
    /// Whether the template begins a line here whose indentation isn't written yet.
    private var isAtLineStart = true
    /// The list of the current line, until the line ends.
    private var list: LaidOutList?
    /// The choice whose first text is being written.
    private var choice: LaidOutChoice?

    private struct Context {
        /// `nil` in a section without a record: on a flag, or inverted.
        var record: TemplateRecord?
        /// `nil` unless the section is on a list.
        var list: Iteration?
    }

    /// The position in the list of a section.
    private struct Iteration {
        let records: [TemplateRecord]
        var current = 0
        /// The index of the token that opens the section.
        let begin: Int
    }

    /// The position at which to continue after a partial.
    private struct Call {
        var location: SourceLocation
        var tokens: [Template.Token]
        var index: Int
        var indentation: [UInt8]
    }

    /// The maximum nesting of partials.
    static let maximumPartialDepth = 128

    /// - Parameters:
    ///   - records: The records whose keys the template can use, innermost last.
    ///   - indentation: The number of spaces before each line that isn't empty.
    ///   - inset: The number of columns by which lists and choices have less room than their width.
    init(templates: [String: Template], template: Template, records: [TemplateRecord], indentation: Int = 0, inset: Int = 0) {
        self.inset = inset
        self.templates = templates
        tokens = template.tokens
        contexts = records.map { Context(record: $0) }
        self.indentation = Array(repeating: UInt8(ascii: " "), count: indentation)
    }

    mutating func render() throws(TemplateFailure) {
        do {
            repeat {
                while index < tokens.count {
                    try renderToken()
                }
            } while leavePartial()
            list?.finish(in: &output)
        } catch {
            throw calls.reversed().reduce(error) { $0.included(from: $1.location) }
        }
    }

    private mutating func renderToken() throws(TemplateFailure) {
        let token = tokens[index]
        index += 1
        switch token {
        case .text(let text): write(text)
        case .value(let name): write(try text(name))
        case .block(let block): writeBlock(block, try text(block.name))
        case .section(let name, let isInverted, let end): try enterSection(name, isInverted: isInverted, end: end)
        case .close: closeSection()
        case .partial(let name, let indentation): try enterPartial(name, indentation: indentation)
        case .inlinePartial(let name): try enterPartial(name, indentation: nil)
        case .openList(let bracket, let width, let location): try openList(bracket, width: width.map { $0 - inset }, at: location)
        case .separator: list?.endElement(in: &output)
        case .closeList(let bracket):
            list?.endLastElement(in: &output)
            write(bracket.closing)
            list?.close(in: output)
        case .openChoice(let width, let location):
            // The parser rejects nested choices; this one is in a partial.
            guard choice == nil else { throw TemplateFailure(.choiceInChoice, at: location) }
            choice = LaidOutChoice(width: width - inset, openedIn: output)
        case .otherwise(let end): endFirstText(end: end)
        case .closeChoice: break
        }
        if list?.finishIfLineEnded(in: &output) == true { list = nil }
    }

    private mutating func openList(_ bracket: Template.Bracket, width: Int?, at location: SourceLocation) throws(TemplateFailure) {
        write(bracket.opening)
        switch list?.depth {
        case nil: list = LaidOutList(bracket, width: width, openedIn: output)
        case 0: throw TemplateFailure(.twoListsInLine, at: location)
        case LaidOutList.maximumDepth: throw TemplateFailure(.listsTooDeep, at: location)
        default: list?.open(bracket, width: width, in: output)
        }
    }

    /// Continues after the choice if its first text fits, and otherwise with the second one.
    private mutating func endFirstText(end: Int) {
        if choice?.keepsFirst(in: &output) == true {
            index = end
        } else {
            // The tags of a choice are alone on their lines.
            isAtLineStart = true
            list = nil
        }
        choice = nil
    }

    // MARK: Sections

    /// Continues with the content of the section or after it.
    private mutating func enterSection(_ name: Template.Name, isInverted: Bool, end: Int) throws(TemplateFailure) {
        let context: Context?
        switch try value(name) {
        case .flag(let flag): context = flag ? Context() : nil
        case .absent: context = nil
        case .record(let record): context = Context(record: record)
        case .list(let records): context = records.first.map { Context(record: $0, list: Iteration(records: records, begin: index - 1)) }
        case .text: throw TemplateFailure(.sectionOnText(name.text), at: name.location)
        }
        switch (context, isInverted) {
        case (let context?, false): contexts.append(context)
        case (nil, true): contexts.append(Context())
        case (nil, false), (_?, true): index = end + 1
        }
    }

    /// Returns to the beginning for the next record of a list, or leaves the section.
    private mutating func closeSection() {
        let last = contexts.count - 1
        guard let list = contexts[last].list, list.current + 1 < list.records.count else {
            contexts.removeLast()
            return
        }
        contexts[last].list?.current += 1
        contexts[last].record = list.records[list.current + 1]
        index = list.begin + 1
    }

    // MARK: Partials

    /// - Parameter added: The indentation of a partial that is alone on its line; `nil` within a line.
    private mutating func enterPartial(_ name: Template.Name, indentation added: [UInt8]?) throws(TemplateFailure) {
        guard let template = templates[name.text] else {
            throw TemplateFailure(.unknownPartial(name.text, known: templates.keys.sorted()), at: name.location)
        }
        guard calls.count < Self.maximumPartialDepth else {
            throw TemplateFailure(.partialsTooDeep(name.text), at: name.location)
        }
        calls.append(Call(location: name.location, tokens: tokens, index: index, indentation: indentation))
        tokens = added == nil ? template.inlineTokens : template.tokens
        index = 0
        indentation += added ?? []
    }

    /// Continues after the innermost partial tag. Returns `false` if no partial is open.
    private mutating func leavePartial() -> Bool {
        guard let call = calls.popLast() else { return false }
        tokens = call.tokens
        index = call.index
        indentation = call.indentation
        return true
    }

    // MARK: Values

    private func text(_ name: Template.Name) throws(TemplateFailure) -> String {
        switch try value(name) {
        case .text(let text): return text
        case .flag: throw TemplateFailure(.notText(name.text, "a flag"), at: name.location)
        case .list: throw TemplateFailure(.notText(name.text, "a list"), at: name.location)
        case .record: throw TemplateFailure(.notText(name.text, "a record"), at: name.location)
        case .absent: throw TemplateFailure(.absent(name.text), at: name.location)
        }
    }

    private func value(_ name: Template.Name) throws(TemplateFailure) -> TemplateValue {
        switch name.kind {
        case .key:
            for depth in contexts.indices.reversed() {
                if let value = contexts[depth].record?[name.text] { return value }
            }
            throw TemplateFailure(.unknownKey(name.text, known: knownKeys), at: name.location)
        case .isFirst: return .flag(try nearestList(name).current == 0)
        case .isLast:
            let list = try nearestList(name)
            return .flag(list.current == list.records.count - 1)
        }
    }

    private func nearestList(_ name: Template.Name) throws(TemplateFailure) -> Iteration {
        guard let list = contexts.last(where: { $0.list != nil })?.list else {
            throw TemplateFailure(.noListAround(name.text), at: name.location)
        }
        return list
    }

    /// The keys of all contexts, innermost first.
    private var knownKeys: [String] {
        contexts.reversed().flatMap { ($0.record?.keys ?? []) + ($0.list == nil ? [] : ["isFirst", "isLast"]) }
    }

    // MARK: Output

    private mutating func write(_ text: Template.Text) {
        if isAtLineStart, !text.isLineEnding {
            output += indentation
        }
        output += text.bytes
        isAtLineStart = text.endsLine
    }

    /// Writes a value without indenting its further lines.
    private mutating func write(_ value: String) {
        guard !value.isEmpty else { return }
        if isAtLineStart, !value.utf8.startsWithLineEnding {
            output += indentation
        }
        output += value
        isAtLineStart = false
    }

    /// Writes a value with each line indented like the tag.
    private mutating func writeBlock(_ block: Template.Block, _ value: String) {
        guard !value.isEmpty else { return }
        if indentation.isEmpty, block.indentation.isEmpty {
            output += value
            isAtLineStart = false
            return write(block.rest)
        }
        var line = Array(value.utf8)[...]
        while let offset = line.offset(of: .lineFeed) {
            let end = line.startIndex + offset + 1
            writeLine(line[..<end], of: block)
            isAtLineStart = true
            line = line[end...]
        }
        writeLine(line, of: block)
        write(block.rest)
    }

    private mutating func writeLine(_ line: ArraySlice<UInt8>, of block: Template.Block) {
        guard !line.isEmpty, !line.startsWithLineEnding else {
            output += line
            return
        }
        if isAtLineStart {
            output += indentation
        }
        output += block.indentation
        output += line
        isAtLineStart = false
    }
}

extension Collection<UInt8> {
    fileprivate var startsWithLineEnding: Bool {
        first == .lineFeed || (first == .carriageReturn && dropFirst().first == .lineFeed)
    }
}
