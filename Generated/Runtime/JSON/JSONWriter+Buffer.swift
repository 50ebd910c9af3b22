import Foundation

nonisolated extension JSONWriter {
    /// The text of a writer, in memory that only grows, and that a `Data` takes over at the end.
    ///
    /// The memory belongs to the buffer alone, since a buffer can't be copied. Its first `count` bytes are initialized, and it has
    /// `capacity` bytes. Only ``room(for:)`` returns an address, from which its caller writes at most as many bytes as it asked for, before
    /// anything else changes the buffer.
    struct Buffer: ~Copyable {
        private var memory: UnsafeMutableRawPointer?
        private var capacity = 0
        /// The length of the text in bytes.
        private(set) var count = 0

        deinit {
            free(memory)
        }

        /// The text, which is valid until the buffer changes.
        var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: memory, count: count) }

        /// Returns the address after the text, where `needed` bytes can be written. ``count`` doesn't include them yet.
        @inline(__always)
        mutating func room(for needed: Int) -> UnsafeMutableRawPointer {
            if let memory, capacity &- count >= needed { return memory + count }
            return grow(for: needed)
        }

        /// Appends bytes that were written to the address that ``room(for:)`` returned.
        @inline(__always)
        mutating func advance(by written: Int) {
            count &+= written
        }

        @inline(__always)
        mutating func append(_ byte: UInt8) {
            room(for: 1).storeBytes(of: byte, as: UInt8.self)
            count &+= 1
        }

        /// Appends a byte, after a comma if `comma` is 1 instead of 0.
        @inline(__always)
        mutating func append(_ byte: UInt8, after comma: Int) {
            let end = room(for: 2)
            end.storeBytes(of: UInt8(ascii: ","), as: UInt8.self)
            end.storeBytes(of: byte, toByteOffset: comma, as: UInt8.self)
            count &+= comma &+ 1
        }

        /// Appends bytes, after a comma if `comma` is 1 instead of 0.
        @inline(never)
        mutating func append(_ utf8: UnsafeRawBufferPointer, after comma: Int) {
            let end = room(for: utf8.count + 1)
            end.storeBytes(of: UInt8(ascii: ","), as: UInt8.self)
            if let source = utf8.baseAddress { (end + comma).copyMemory(from: source, byteCount: utf8.count) }
            count += comma + utf8.count
        }

        /// Returns the text and leaves an empty buffer.
        @inline(never)
        mutating func takeData() -> Data {
            guard let memory else { return Data() }
            // Pages that were never written to cost nothing, and a system that reuses large blocks only for requests of the same size would
            // have to clear the pages of each text again.
            let isLarge = count > 1 << 16 && count > capacity / 2
            let text = isLarge ? memory : realloc(memory, max(count, 1)) ?? memory
            let data = Data(bytesNoCopy: text, count: count, deallocator: .free)
            // The memory belongs to the data now, so that `deinit` must not free it.
            (self.memory, capacity, count) = (nil, 0, 0)
            return data
        }

        @inline(never)
        private mutating func grow(for needed: Int) -> UnsafeMutableRawPointer {
            capacity = max(2 * capacity, count + needed, 512)
            let larger = realloc(memory, capacity) ?? copy(capacity: capacity)
            memory = larger
            return larger + count
        }

        /// Copies the text to new memory. Without any, `allocate` ends the process, as it does when an array grows.
        private func copy(capacity: Int) -> UnsafeMutableRawPointer {
            let copy = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 1)
            if let memory { copy.copyMemory(from: memory, byteCount: count) }
            free(memory)
            return copy
        }
    }
}
