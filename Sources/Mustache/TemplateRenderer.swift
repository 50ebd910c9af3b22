import Reporting

/// Walks a template and appends to its output what the template says.
struct TemplateRenderer {
    var output = ""
    private let templates: [String: Template]
    /// What keys are looked up in, the innermost last.
    private var contexts: [Context]
    /// Goes before each line that is not empty: what stands before the partial tags that led here.
    private var indentation = ""
    /// The template begins a line here, and its indentation is not yet written.
    private var isAtLineStart = true
    private var partialDepth = 0

    private struct Context {
        var record: TemplateRecord
        /// Where the record is one of a list.
        var position: (isFirst: Bool, isLast: Bool)?
    }

    /// Partials include each other at most this deep.
    static let maximumPartialDepth = 128

    init(templates: [String: Template], record: TemplateRecord) {
        self.templates = templates
        contexts = [Context(record: record)]
    }

    mutating func render(_ tokens: [Template.Token]) throws(TemplateMistake) {
        for token in tokens {
            switch token {
            case .text(let text):
                write(text)
            case .value(let name):
                write(try text(name))
            case .block(let block):
                writeBlock(block, try text(block.name))
            case .section(let name, let content):
                try renderSection(name, content)
            case .inverted(let name, let content):
                if try isEmpty(name) { try render(content) }
            case .partial(let name, let indentation):
                try renderPartial(name, indentation: indentation)
            }
        }
    }

    // MARK: Sections and partials

    private mutating func renderSection(_ name: Template.Name, _ content: [Template.Token]) throws(TemplateMistake) {
        switch try value(name) {
        case .flag(true):
            try render(content)
        case .flag(false), .absent:
            break
        case .record(let record):
            try render(content, in: Context(record: record))
        case .list(let records):
            for (index, record) in records.enumerated() {
                try render(content, in: Context(record: record, position: (index == 0, index == records.count - 1)))
            }
        case .text:
            throw TemplateMistake(.sectionOnText(name.text), at: name.location)
        }
    }

    private mutating func render(_ content: [Template.Token], in context: Context) throws(TemplateMistake) {
        contexts.append(context)
        try render(content)
        contexts.removeLast()
    }

    /// Whether an inverted section shows.
    private func isEmpty(_ name: Template.Name) throws(TemplateMistake) -> Bool {
        switch try value(name) {
        case .flag(let flag): !flag
        case .absent: true
        case .record: false
        case .list(let records): records.isEmpty
        case .text: throw TemplateMistake(.sectionOnText(name.text), at: name.location)
        }
    }

    private mutating func renderPartial(_ name: Template.Name, indentation added: String) throws(TemplateMistake) {
        guard let template = templates[name.text] else {
            throw TemplateMistake(.unknownPartial(name.text, known: templates.keys.sorted()), at: name.location)
        }
        guard partialDepth < Self.maximumPartialDepth else {
            throw TemplateMistake(.partialsTooDeep(name.text), at: name.location)
        }
        let outerIndentation = indentation
        indentation += added
        partialDepth += 1
        do {
            try render(template.tokens)
        } catch {
            throw error.included(from: name.location)
        }
        partialDepth -= 1
        indentation = outerIndentation
    }

    // MARK: Values

    private func text(_ name: Template.Name) throws(TemplateMistake) -> String {
        switch try value(name) {
        case .text(let text): return text
        case .flag: throw TemplateMistake(.notText(name.text, "a flag"), at: name.location)
        case .list: throw TemplateMistake(.notText(name.text, "a list"), at: name.location)
        case .record: throw TemplateMistake(.notText(name.text, "a record"), at: name.location)
        case .absent: throw TemplateMistake(.absent(name.text), at: name.location)
        }
    }

    private func value(_ name: Template.Name) throws(TemplateMistake) -> TemplateValue {
        for context in contexts.reversed() {
            switch name.kind {
            case .key: if let value = context.record[name.text] { return value }
            case .isFirst: if let position = context.position { return .flag(position.isFirst) }
            case .isLast: if let position = context.position { return .flag(position.isLast) }
            }
        }
        switch name.kind {
        case .key:
            let known = contexts.reversed().flatMap(\.record.keys)
            throw TemplateMistake(.unknownKey(name.text, known: known), at: name.location)
        case .isFirst, .isLast:
            throw TemplateMistake(.noListAround(name.text), at: name.location)
        }
    }

    // MARK: Output

    private mutating func write(_ text: Template.Text) {
        if isAtLineStart, !text.isLineEnding {
            output += indentation
        }
        output += text.text
        isAtLineStart = text.endsLine
    }

    /// Further lines of the value stay as they are.
    private mutating func write(_ value: String) {
        guard !value.isEmpty else { return }
        if isAtLineStart, !value.utf8.startsWithLineEnding {
            output += indentation
        }
        output += value
        isAtLineStart = false
    }

    /// Each line of the value is indented like the tag.
    private mutating func writeBlock(_ block: Template.Block, _ value: String) {
        guard !value.isEmpty else { return }
        var line = value.utf8[...]
        while let lineFeed = line.firstIndex(of: .lineFeed) {
            let end = line.index(after: lineFeed)
            writeLine(line[..<end], of: block)
            isAtLineStart = true
            line = line[end...]
        }
        writeLine(line, of: block)
        write(block.rest)
    }

    private mutating func writeLine(_ line: Substring.UTF8View, of block: Template.Block) {
        guard !line.isEmpty, !line.startsWithLineEnding else {
            output += Substring(line)
            return
        }
        if isAtLineStart {
            output += indentation
        }
        output += block.indentation
        output += Substring(line)
        isAtLineStart = false
    }
}

extension Collection<UInt8> {
    fileprivate var startsWithLineEnding: Bool {
        first == .lineFeed || starts(with: [.carriageReturn, .lineFeed])
    }
}

extension Diagnostic.Message {
    fileprivate static func unknownKey(_ name: String, known: [String]) -> Self {
        Self("no value is named \"\(name)\"" + suggestion(name, known))
    }

    fileprivate static func unknownPartial(_ name: String, known: [String]) -> Self {
        Self("no partial is named \"\(name)\"" + suggestion(name, known))
    }

    private static func suggestion(_ name: String, _ known: [String]) -> String {
        known.nearest(to: name).map { "; did you mean \"\($0)\"?" } ?? ""
    }

    fileprivate static func partialsTooDeep(_ name: String) -> Self {
        """
        partials are nested more than \(TemplateRenderer.maximumPartialDepth) deep; \
        "\(name)" needs a section around it that ends the recursion
        """
    }

    fileprivate static func sectionOnText(_ name: String) -> Self {
        "\"\(name)\" is text, which a section cannot test; print it with {{\(name)}}"
    }

    fileprivate static func notText(_ name: String, _ kind: String) -> Self {
        "\"\(name)\" is \(kind), which cannot be printed; use it in a section, {{#\(name)}}"
    }

    fileprivate static func absent(_ name: String) -> Self {
        "\"\(name)\" is absent here; put it in a section that tests for it, {{#\(name)}}"
    }

    fileprivate static func noListAround(_ name: String) -> Self {
        "\"\(name)\" exists only in the section of a list"
    }
}
