internal import Reporting

/// Directives before a document (YAML 1.2.2, 6.8).
extension YAMLParser {
    /// Reads the directives up to the required `---`.
    mutating func readDirectives() throws(YAMLSyntaxError) {
        var hasVersion = false
        while scanner.column == 0, scanner.peek == UInt8(ascii: "%") {
            let start = scanner.index
            scanner.index += 1
            let name = scanWord()
            switch name {
            case "YAML":
                guard !hasVersion else { throw YAMLSyntaxError(message: .secondVersion, offset: start) }
                hasVersion = true
                try readVersion()
            case "TAG":
                try readTagDirective(at: start)
            default:
                composer.problems.warning(.unknownDirective(name), at: start)
                skipDirective()
            }
            scanner.skipGap()
            guard scanner.isAtEnd || scanner.isFirstOnLine else {
                throw YAMLSyntaxError(message: .textAfterDirective(name), offset: scanner.index)
            }
        }
        guard scanner.marker == .start else { throw YAMLSyntaxError(message: .noDocumentAfterDirectives, offset: scanner.index) }
    }

    /// Reads the text up to the next white space, and skips the white space after it on the line.
    private mutating func scanWord() -> String {
        let start = scanner.index
        while !scanner.isSpace(at: scanner.index) { scanner.index += 1 }
        let word = String(decoding: scanner.bytes[start..<scanner.index], as: UTF8.self)
        scanner.skipBlanks()
        return word
    }

    /// Reads a version. Any 1.x is read as 1.2 (YAML 1.2.2, 6.8.1).
    private mutating func readVersion() throws(YAMLSyntaxError) {
        let start = scanner.index
        let version = scanWord()
        let numbers = version.split(separator: ".", omittingEmptySubsequences: false).map { number in
            number.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ? Int(number) : nil
        }
        guard numbers.count == 2, let major = numbers[0], let minor = numbers[1], major == 1 else {
            throw YAMLSyntaxError(message: .unsupportedVersion(version), offset: start)
        }
        if minor != 2 { composer.problems.warning(.otherVersion(version), at: start) }
    }

    private mutating func readTagDirective(at start: Int) throws(YAMLSyntaxError) {
        let handle = scanWord()
        let prefix = scanWord()
        guard handle.hasPrefix("!"), handle.hasSuffix("!"), !prefix.isEmpty else {
            throw YAMLSyntaxError(message: .tagDirective, offset: start)
        }
        guard tagPrefixes[handle] == nil else { throw YAMLSyntaxError(message: .secondHandle(handle), offset: start) }
        tagPrefixes[handle] = prefix
    }

    private mutating func skipDirective() {
        while !scanner.isAtEnd, !YAMLScanner.isBreak(scanner.peek) {
            if scanner.peek == UInt8(ascii: "#"), YAMLScanner.isBlank(scanner.bytes[scanner.index - 1]) { return }
            scanner.index += 1
        }
    }
}
