import Reporting

/// The execution of a template, which appends to an output.
///
/// Open sections and partials are on explicit stacks, so nesting doesn't use the call stack.
struct TemplateRenderer: ~Copyable {
    /// The output so far.
    var output = OutputBuffer()
    private let templates: TemplateTable
    private var template: Template
    private var tokens: [Template.Token]
    /// Whether the template is within a line.
    private var isInline = false
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
    /// Whether the text might have another number of lines without the inset.
    private(set) var dependsOnInset = false
    /// Whether the template begins a line here whose indentation isn't written yet.
    private var isAtLineStart = true
    /// The list of the current line, until the line ends.
    private var list: LaidOutList?
    /// The choice whose first text is being written.
    private var choice: LaidOutChoice?

    private struct Context {
        /// `nil` in a section without a record: on a flag, or inverted.
        var record: TemplateRecord?
        /// The records of a list; empty unless the section is on one.
        var list: [TemplateRecord] = []
        /// The index of the current record in the list.
        var current = 0
        /// The index of the token that opens the section on a list.
        var begin = 0
    }

    /// The position at which to continue after a partial.
    private struct Call {
        var location: SourceLocation
        var template: Template
        var isInline: Bool
        var index: Int
        /// The number of bytes of the indentation.
        var indentation: Int
    }

    /// The maximum nesting of partials.
    static let maximumPartialDepth = 128

    /// - Parameters:
    ///   - records: The records whose keys the template can use, innermost last.
    ///   - indentation: The number of spaces before each line that isn't empty.
    ///   - inset: The number of columns by which lists and choices have less room than their width.
    init(templates: TemplateTable, template: Template, records: [TemplateRecord], indentation: Int = 0, inset: Int = 0) {
        self.inset = inset
        self.templates = templates
        self.template = template
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
            finishList()
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
        case .section(let name, let isInverted, let end): try enterSection(name, isInverted: isInverted, end: Int(end))
        case .close: closeSection()
        case .partial(let name, let partial, let indentation): try enterPartial(name, partial, indentation: indentation)
        case .inlinePartial(let name, let partial): try enterPartial(name, partial, indentation: nil)
        case .openList(let bracket, let width, let location):
            try openList(bracket, width: width == 0 ? nil : Int(width) - inset, at: location)
        case .separator: list?.endElement(in: &output)
        case .closeList(let bracket):
            list?.endLastElement(in: &output)
            write(bracket.closing)
            list?.close(in: output)
        case .openChoice(let width, let location): try openChoice(width: Int(width) - inset, at: location)
        case .otherwise(let end): endFirstText(end: Int(end))
        case .closeChoice: break
        }
        if list?.isLineEnded(in: output) == true { finishList() }
    }

    /// Lays out the list of the line, if there is one.
    private mutating func finishList() {
        guard let finished = list?.finish(in: &output, inset: inset) else { return }
        if finished == .dependingOnInset { dependsOnInset = true }
        list = nil
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

    private mutating func openChoice(width: Int, at location: SourceLocation) throws(TemplateFailure) {
        // The parser rejects nested choices; this one is in a partial.
        guard choice == nil else { throw TemplateFailure(.choiceInChoice, at: location) }
        choice = LaidOutChoice(width: width, openedAt: output.count)
    }

    /// Continues after the choice if its first text fits, and otherwise with the second one.
    private mutating func endFirstText(end: Int) {
        guard let choice else { return }
        if choice.keepsFirst(in: &output, orWith: inset, &dependsOnInset) {
            index = end
        } else {
            // The tags of a choice are alone on their lines.
            isAtLineStart = true
            list = nil
        }
        self.choice = nil
    }

    // MARK: Sections

    /// Continues with the content of the section or after it.
    private mutating func enterSection(_ name: UInt32, isInverted: Bool, end: Int) throws(TemplateFailure) {
        let context: Context?
        switch try value(name) {
        case .flag(let flag): context = flag ? Context() : nil
        case .absent: context = nil
        case .record(let record): context = Context(record: record)
        case .list(let records): context = records.first.map { Context(record: $0, list: records, begin: index - 1) }
        case .text: throw failure(name) { .sectionOnText($0) }
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
        let next = contexts[last].current + 1
        guard next < contexts[last].list.count else {
            contexts.removeLast()
            return
        }
        contexts[last].current = next
        contexts[last].record = contexts[last].list[next]
        index = contexts[last].begin + 1
    }

    // MARK: Partials

    /// - Parameter added: The indentation of a partial that is alone on its line; `nil` within a line.
    private mutating func enterPartial(_ name: UInt32, _ partial: UInt32, indentation added: Template.Text?) throws(TemplateFailure) {
        guard let next = templates[Int(partial)] else { throw failure(name) { .unknownPartial($0, known: templates.names) } }
        guard calls.count < Self.maximumPartialDepth else { throw failure(name) { .partialsTooDeep($0) } }
        let location = template.names[Int(name)].location
        calls.append(Call(location: location, template: template, isInline: isInline, index: index, indentation: indentation.count))
        if let added { indentation += template.bytes[added.range] }
        start(next, isInline: added == nil)
    }

    /// Continues after the innermost partial tag. Returns `false` if no partial is open.
    private mutating func leavePartial() -> Bool {
        guard let call = calls.popLast() else { return false }
        start(call.template, isInline: call.isInline)
        index = call.index
        indentation.removeLast(indentation.count - call.indentation)
        return true
    }

    private mutating func start(_ next: Template, isInline: Bool) {
        template = next
        tokens = isInline ? next.inlineTokens : next.tokens
        self.isInline = isInline
        index = 0
    }

    // MARK: Values

    private func text(_ name: UInt32) throws(TemplateFailure) -> String {
        switch try value(name) {
        case .text(let text): return text
        case .flag: throw failure(name) { .notText($0, "a flag") }
        case .list: throw failure(name) { .notText($0, "a list") }
        case .record: throw failure(name) { .notText($0, "a record") }
        case .absent: throw failure(name) { .absent($0) }
        }
    }

    private func value(_ index: UInt32) throws(TemplateFailure) -> TemplateValue {
        let name = template.names[Int(index)]
        switch name.kind {
        case .key:
            for depth in contexts.indices.reversed() {
                if let value = contexts[depth].record?[name.key] { return value }
            }
            throw failure(index) { .unknownKey($0, known: knownKeys) }
        case .isFirst: return .flag(try nearestList(index).current == 0)
        case .isLast:
            let context = try nearestList(index)
            return .flag(context.current == context.list.count - 1)
        }
    }

    private func nearestList(_ name: UInt32) throws(TemplateFailure) -> Context {
        guard let context = contexts.last(where: { !$0.list.isEmpty }) else { throw failure(name) { .noListAround($0) } }
        return context
    }

    /// The keys of all contexts, innermost first.
    private var knownKeys: [String] {
        contexts.reversed().flatMap { ($0.record?.keys ?? []) + ($0.list.isEmpty ? [] : ["isFirst", "isLast"]) }
    }

    /// Returns a failure at the tag with a name, whose spelling is passed to `message`.
    private func failure(_ name: UInt32, _ message: (String) -> Diagnostic.Message) -> TemplateFailure {
        TemplateFailure(message(template.spellings[Int(name)]), at: template.names[Int(name)].location)
    }

    // MARK: Output

    private mutating func write(_ text: Template.Text) {
        if isAtLineStart, !text.isLineEnding {
            output.append(indentation)
        }
        output.append(template.bytes, text.range)
        isAtLineStart = text.endsLine
    }

    /// Writes a value without indenting its further lines.
    private mutating func write(_ value: String) {
        guard !value.isEmpty else { return }
        if isAtLineStart, !value.utf8.startsWithLineEnding {
            output.append(indentation)
        }
        output.append(value)
        isAtLineStart = false
    }

    /// Writes a value with each line indented like the tag.
    private mutating func writeBlock(_ block: Template.Block, _ value: String) {
        guard !value.isEmpty else { return }
        if indentation.isEmpty, block.indentation.count == 0 {
            output.append(value)
            isAtLineStart = false
            return write(block.rest)
        }
        var value = value
        value.withUTF8 { bytes in
            var rest = bytes
            while let offset = rest.offset(of: .lineFeed) {
                writeLine(UnsafeBufferPointer(rebasing: rest[...offset]), of: block)
                isAtLineStart = true
                rest = UnsafeBufferPointer(rebasing: rest[(offset + 1)...])
            }
            writeLine(rest, of: block)
        }
        write(block.rest)
    }

    private mutating func writeLine(_ line: UnsafeBufferPointer<UInt8>, of block: Template.Block) {
        if !line.isEmpty, !line.startsWithLineEnding {
            if isAtLineStart {
                output.append(indentation)
            }
            output.append(template.bytes, block.indentation.range)
            isAtLineStart = false
        }
        output.append(line)
    }
}
