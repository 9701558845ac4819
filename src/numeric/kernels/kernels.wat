;; Products and triangular factors of matrices in two lanes, and counts of common bits. Every sum adds its terms in the order of a plain loop, and a
;; factor of 0 adds nothing, as in the JavaScript of src/numeric/linear-algebra, so that the results have the same bits.
;; Places are in bytes; matrices are row-major.
(module
  (memory (export "memory") 16)

  ;; Adds a multiple of a row to another; the row that receives it ends at $end.
  (func $addRow (param $to i32) (param $from i32) (param $end i32) (param $factor f64)
    (local $lanes v128)
    (if (f64.eq (local.get $factor) (f64.const 0)) (then (return)))
    (local.set $lanes (f64x2.splat (local.get $factor)))
    (block $done
      (loop $next
        (br_if $done (i32.gt_s (i32.add (local.get $to) (i32.const 16)) (local.get $end)))
        (v128.store (local.get $to)
          (f64x2.add (v128.load (local.get $to))
            (f64x2.mul (local.get $lanes) (v128.load (local.get $from)))))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (local.set $from (i32.add (local.get $from) (i32.const 16)))
        (br $next)))
    (if (i32.lt_s (local.get $to) (local.get $end))
      (then
        (f64.store (local.get $to)
          (f64.add (f64.load (local.get $to))
            (f64.mul (local.get $factor) (f64.load (local.get $from))))))))

  ;; Adds multiples of four rows, a stride apart, to a row and to another: each element is read once for both.
  (func $addFourToTwo
    (param $to i32) (param $below i32) (param $from i32) (param $stride i32) (param $end i32)
    (param $a f64) (param $b f64) (param $c f64) (param $d f64)
    (param $e f64) (param $f f64) (param $g f64) (param $h f64)
    (local $second i32) (local $third i32) (local $fourth i32)
    (local $la v128) (local $lb v128) (local $lc v128) (local $ld v128)
    (local $le v128) (local $lf v128) (local $lg v128) (local $lh v128)
    (local $one v128) (local $two v128) (local $three v128) (local $four v128)
    (local.set $second (i32.add (local.get $from) (local.get $stride)))
    (local.set $third (i32.add (local.get $second) (local.get $stride)))
    (local.set $fourth (i32.add (local.get $third) (local.get $stride)))
    (if
      (f64.eq
        (f64.mul
          (f64.mul
            (f64.mul (call $isUsed (local.get $a)) (call $isUsed (local.get $b)))
            (f64.mul (call $isUsed (local.get $c)) (call $isUsed (local.get $d))))
          (f64.mul
            (f64.mul (call $isUsed (local.get $e)) (call $isUsed (local.get $f)))
            (f64.mul (call $isUsed (local.get $g)) (call $isUsed (local.get $h)))))
        (f64.const 0))
      (then
        (call $addRow (local.get $to) (local.get $from) (local.get $end) (local.get $a))
        (call $addRow (local.get $to) (local.get $second) (local.get $end) (local.get $b))
        (call $addRow (local.get $to) (local.get $third) (local.get $end) (local.get $c))
        (call $addRow (local.get $to) (local.get $fourth) (local.get $end) (local.get $d))
        (local.set $end (i32.add (local.get $below) (i32.sub (local.get $end) (local.get $to))))
        (call $addRow (local.get $below) (local.get $from) (local.get $end) (local.get $e))
        (call $addRow (local.get $below) (local.get $second) (local.get $end) (local.get $f))
        (call $addRow (local.get $below) (local.get $third) (local.get $end) (local.get $g))
        (call $addRow (local.get $below) (local.get $fourth) (local.get $end) (local.get $h))
        (return)))
    (local.set $la (f64x2.splat (local.get $a)))
    (local.set $lb (f64x2.splat (local.get $b)))
    (local.set $lc (f64x2.splat (local.get $c)))
    (local.set $ld (f64x2.splat (local.get $d)))
    (local.set $le (f64x2.splat (local.get $e)))
    (local.set $lf (f64x2.splat (local.get $f)))
    (local.set $lg (f64x2.splat (local.get $g)))
    (local.set $lh (f64x2.splat (local.get $h)))
    (block $done
      (loop $next
        (br_if $done (i32.gt_s (i32.add (local.get $to) (i32.const 16)) (local.get $end)))
        (local.set $one (v128.load (local.get $from)))
        (local.set $two (v128.load (local.get $second)))
        (local.set $three (v128.load (local.get $third)))
        (local.set $four (v128.load (local.get $fourth)))
        (v128.store (local.get $to)
          (f64x2.add
            (f64x2.add
              (f64x2.add
                (f64x2.add (v128.load (local.get $to)) (f64x2.mul (local.get $la) (local.get $one)))
                (f64x2.mul (local.get $lb) (local.get $two)))
              (f64x2.mul (local.get $lc) (local.get $three)))
            (f64x2.mul (local.get $ld) (local.get $four))))
        (v128.store (local.get $below)
          (f64x2.add
            (f64x2.add
              (f64x2.add
                (f64x2.add (v128.load (local.get $below)) (f64x2.mul (local.get $le) (local.get $one)))
                (f64x2.mul (local.get $lf) (local.get $two)))
              (f64x2.mul (local.get $lg) (local.get $three)))
            (f64x2.mul (local.get $lh) (local.get $four))))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (local.set $below (i32.add (local.get $below) (i32.const 16)))
        (local.set $from (i32.add (local.get $from) (i32.const 16)))
        (local.set $second (i32.add (local.get $second) (i32.const 16)))
        (local.set $third (i32.add (local.get $third) (i32.const 16)))
        (local.set $fourth (i32.add (local.get $fourth) (i32.const 16)))
        (br $next)))
    (if (i32.lt_s (local.get $to) (local.get $end))
      (then
        (local.set $end (i32.add (local.get $to) (i32.const 8)))
        (call $addRow (local.get $to) (local.get $from) (local.get $end) (local.get $a))
        (call $addRow (local.get $to) (local.get $second) (local.get $end) (local.get $b))
        (call $addRow (local.get $to) (local.get $third) (local.get $end) (local.get $c))
        (call $addRow (local.get $to) (local.get $fourth) (local.get $end) (local.get $d))
        (local.set $end (i32.add (local.get $below) (i32.const 8)))
        (call $addRow (local.get $below) (local.get $from) (local.get $end) (local.get $e))
        (call $addRow (local.get $below) (local.get $second) (local.get $end) (local.get $f))
        (call $addRow (local.get $below) (local.get $third) (local.get $end) (local.get $g))
        (call $addRow (local.get $below) (local.get $fourth) (local.get $end) (local.get $h)))))

  ;; 0 for a factor of 0, otherwise 1 (also for what is not a number).
  (func $isUsed (param $factor f64) (result f64)
    (select (f64.const 0) (f64.const 1) (f64.eq (local.get $factor) (f64.const 0))))

  ;; Adds to each of $rows rows of $out multiples of $inner rows of $b. The factor of row k of $b for row i of $out is at
  ;; $a + i * $rowStep + k * $innerStep. Above the diagonal alone where $upper is 1.
  (func (export "multiply")
    (param $a i32) (param $b i32) (param $out i32)
    (param $rows i32) (param $inner i32) (param $columns i32)
    (param $rowStep i32) (param $innerStep i32) (param $upper i32)
    (local $stride i32) (local $start i32) (local $stop i32) (local $i i32) (local $k i32)
    (local $to i32) (local $end i32) (local $from i32) (local $at i32) (local $next i32) (local $skip i32)
    (local.set $stride (i32.shl (local.get $columns) (i32.const 3)))
    (block $blocks
      (loop $block
        (br_if $blocks (i32.ge_s (local.get $start) (local.get $inner)))
        ;; Rows of $b that are used for all rows of $a while they are in the cache.
        (local.set $stop (i32.add (local.get $start) (i32.const 64)))
        (if (i32.gt_s (local.get $stop) (local.get $inner)) (then (local.set $stop (local.get $inner))))
        (local.set $i (i32.const 0))
        (block $rowsDone
          (loop $row
            (br_if $rowsDone (i32.ge_s (local.get $i) (local.get $rows)))
            (local.set $skip
              (i32.mul (local.get $upper) (i32.shl (local.get $i) (i32.const 3))))
            (local.set $to
              (i32.add (local.get $out)
                (i32.add (i32.mul (local.get $i) (local.get $stride)) (local.get $skip))))
            (local.set $end
              (i32.add (local.get $to) (i32.sub (local.get $stride) (local.get $skip))))
            (local.set $k (local.get $start))
            (local.set $from
              (i32.add (local.get $b)
                (i32.add (i32.mul (local.get $k) (local.get $stride)) (local.get $skip))))
            (local.set $at
              (i32.add (local.get $a)
                (i32.add
                  (i32.mul (local.get $i) (local.get $rowStep))
                  (i32.mul (local.get $k) (local.get $innerStep)))))
            (if (i32.lt_s (i32.add (local.get $i) (i32.const 1)) (local.get $rows))
              (then
                (block $foursDone
                  (loop $four
                    (br_if $foursDone
                      (i32.gt_s (i32.add (local.get $k) (i32.const 4)) (local.get $stop)))
                    (local.set $next (i32.add (local.get $at) (local.get $rowStep)))
                    (call $addFourToTwo
                      (local.get $to) (i32.add (local.get $to) (local.get $stride))
                      (local.get $from) (local.get $stride) (local.get $end)
                      (f64.load (local.get $at))
                      (f64.load (i32.add (local.get $at) (local.get $innerStep)))
                      (f64.load (i32.add (local.get $at) (i32.shl (local.get $innerStep) (i32.const 1))))
                      (f64.load (i32.add (local.get $at) (i32.mul (local.get $innerStep) (i32.const 3))))
                      (f64.load (local.get $next))
                      (f64.load (i32.add (local.get $next) (local.get $innerStep)))
                      (f64.load (i32.add (local.get $next) (i32.shl (local.get $innerStep) (i32.const 1))))
                      (f64.load (i32.add (local.get $next) (i32.mul (local.get $innerStep) (i32.const 3)))))
                    (local.set $k (i32.add (local.get $k) (i32.const 4)))
                    (local.set $from (i32.add (local.get $from) (i32.shl (local.get $stride) (i32.const 2))))
                    (local.set $at (i32.add (local.get $at) (i32.shl (local.get $innerStep) (i32.const 2))))
                    (br $four)))))
            (block $restDone
              (loop $rest
                (br_if $restDone (i32.ge_s (local.get $k) (local.get $stop)))
                (call $addRow
                  (local.get $to) (local.get $from) (local.get $end) (f64.load (local.get $at)))
                (if (i32.lt_s (i32.add (local.get $i) (i32.const 1)) (local.get $rows))
                  (then
                    (call $addRow
                      (i32.add (local.get $to) (local.get $stride)) (local.get $from)
                      (i32.add (local.get $end) (local.get $stride))
                      (f64.load (i32.add (local.get $at) (local.get $rowStep))))))
                (local.set $k (i32.add (local.get $k) (i32.const 1)))
                (local.set $from (i32.add (local.get $from) (local.get $stride)))
                (local.set $at (i32.add (local.get $at) (local.get $innerStep)))
                (br $rest)))
            (local.set $i (i32.add (local.get $i) (i32.const 2)))
            (br $row)))
        (local.set $start (local.get $stop))
        (br $block))))

  ;; Divides the elements of a row.
  (func $divideRow (param $at i32) (param $end i32) (param $divisor f64)
    (block $done
      (loop $next
        (br_if $done (i32.ge_s (local.get $at) (local.get $end)))
        (f64.store (local.get $at) (f64.div (f64.load (local.get $at)) (local.get $divisor)))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (br $next))))

  ;; Ends a row of a factor from its diagonal on; 0 where its pivot is not above $limit.
  (func $endRow (param $diagonal i32) (param $end i32) (param $limit f64) (result i32)
    (local $root f64)
    (if (i32.eqz (f64.gt (f64.load (local.get $diagonal)) (local.get $limit))) (then (return (i32.const 0))))
    (local.set $root (f64.sqrt (f64.load (local.get $diagonal))))
    (call $divideRow (i32.add (local.get $diagonal) (i32.const 8)) (local.get $end) (local.get $root))
    (f64.store (local.get $diagonal) (local.get $root))
    (i32.const 1))

  ;; Replaces a symmetric matrix on and above its diagonal with the upper factor U, U' U = matrix, two rows at a time; 0 where
  ;; a pivot is not above $least times the diagonal's absolute value. What stands below the diagonal means nothing.
  (func (export "factorize") (param $u i32) (param $n i32) (param $least f64) (result i32)
    (local $stride i32) (local $j i32) (local $k i32) (local $row i32) (local $diagonal i32)
    (local $column i32) (local $end i32) (local $isPair i32) (local $limit f64) (local $nextLimit f64)
    (local.set $stride (i32.shl (local.get $n) (i32.const 3)))
    (block $done
      (loop $rows
        (br_if $done (i32.ge_s (local.get $j) (local.get $n)))
        (local.set $isPair (i32.lt_s (i32.add (local.get $j) (i32.const 1)) (local.get $n)))
        (local.set $row (i32.add (local.get $u) (i32.mul (local.get $j) (local.get $stride))))
        (local.set $diagonal (i32.add (local.get $row) (i32.shl (local.get $j) (i32.const 3))))
        (local.set $end (i32.add (local.get $row) (local.get $stride)))
        (local.set $limit (f64.mul (local.get $least) (f64.abs (f64.load (local.get $diagonal)))))
        (if (local.get $isPair)
          (then
            (local.set $nextLimit
              (f64.mul (local.get $least)
                (f64.abs
                  (f64.load (i32.add (i32.add (local.get $diagonal) (local.get $stride)) (i32.const 8))))))))
        (local.set $k (i32.const 0))
        ;; Row $k from column $j on.
        (local.set $column (i32.add (local.get $u) (i32.shl (local.get $j) (i32.const 3))))
        (if (local.get $isPair)
          (then
            (block $foursDone
              (loop $four
                (br_if $foursDone (i32.gt_s (i32.add (local.get $k) (i32.const 4)) (local.get $j)))
                (call $subtractFour
                  (local.get $diagonal) (i32.add (local.get $diagonal) (local.get $stride))
                  (local.get $column) (local.get $stride) (local.get $end)
                  (local.get $column) (i32.const 8) (local.get $stride))
                (local.set $k (i32.add (local.get $k) (i32.const 4)))
                (local.set $column (i32.add (local.get $column) (i32.shl (local.get $stride) (i32.const 2))))
                (br $four)))))
        (block $restDone
          (loop $rest
            (br_if $restDone (i32.ge_s (local.get $k) (local.get $j)))
            (call $addRow (local.get $diagonal) (local.get $column) (local.get $end)
              (f64.neg (f64.load (local.get $column))))
            (if (local.get $isPair)
              (then
                (call $addRow
                  (i32.add (local.get $diagonal) (local.get $stride)) (local.get $column)
                  (i32.add (local.get $end) (local.get $stride))
                  (f64.neg (f64.load (i32.add (local.get $column) (i32.const 8)))))))
            (local.set $k (i32.add (local.get $k) (i32.const 1)))
            (local.set $column (i32.add (local.get $column) (local.get $stride)))
            (br $rest)))
        (if (i32.eqz (call $endRow (local.get $diagonal) (local.get $end) (local.get $limit)))
          (then (return (i32.const 0))))
        (if (local.get $isPair)
          (then
            (local.set $column (i32.add (local.get $diagonal) (i32.const 8)))
            (local.set $diagonal (i32.add (local.get $column) (local.get $stride)))
            (local.set $end (i32.add (local.get $end) (local.get $stride)))
            (call $addRow (local.get $diagonal) (local.get $column) (local.get $end)
              (f64.neg (f64.load (local.get $column))))
            (if (i32.eqz (call $endRow (local.get $diagonal) (local.get $end) (local.get $nextLimit)))
              (then (return (i32.const 0))))))
        (local.set $j (i32.add (local.get $j) (i32.const 2)))
        (br $rows)))
    (i32.const 1))

  ;; Subtracts multiples of four rows from two; the factors of both stand in memory, $rowStep and $innerStep apart.
  (func $subtractFour
    (param $to i32) (param $below i32) (param $from i32) (param $stride i32) (param $end i32)
    (param $at i32) (param $rowStep i32) (param $innerStep i32)
    (local $second i32) (local $third i32) (local $fourth i32)
    (local.set $second (i32.add (local.get $at) (local.get $innerStep)))
    (local.set $third (i32.add (local.get $second) (local.get $innerStep)))
    (local.set $fourth (i32.add (local.get $third) (local.get $innerStep)))
    (call $addFourToTwo
      (local.get $to) (local.get $below) (local.get $from) (local.get $stride) (local.get $end)
      (f64.neg (f64.load (local.get $at)))
      (f64.neg (f64.load (local.get $second)))
      (f64.neg (f64.load (local.get $third)))
      (f64.neg (f64.load (local.get $fourth)))
      (f64.neg (f64.load (i32.add (local.get $at) (local.get $rowStep))))
      (f64.neg (f64.load (i32.add (local.get $second) (local.get $rowStep))))
      (f64.neg (f64.load (i32.add (local.get $third) (local.get $rowStep))))
      (f64.neg (f64.load (i32.add (local.get $fourth) (local.get $rowStep))))))

  ;; Adds to $out, zeros, the inverse of the lower triangular $l: two rows at a time.
  (func (export "invert") (param $l i32) (param $out i32) (param $n i32)
    (local $stride i32) (local $i i32) (local $k i32) (local $row i32) (local $to i32)
    (local $from i32) (local $at i32) (local $isPair i32)
    (local.set $stride (i32.shl (local.get $n) (i32.const 3)))
    (block $done
      (loop $rows
        (br_if $done (i32.ge_s (local.get $i) (local.get $n)))
        (local.set $isPair (i32.lt_s (i32.add (local.get $i) (i32.const 1)) (local.get $n)))
        (local.set $row (i32.add (local.get $l) (i32.mul (local.get $i) (local.get $stride))))
        (local.set $to (i32.add (local.get $out) (i32.mul (local.get $i) (local.get $stride))))
        (local.set $k (i32.const 0))
        (local.set $from (local.get $out))
        (local.set $at (local.get $row))
        (if (local.get $isPair)
          (then
            (block $foursDone
              (loop $four
                (br_if $foursDone (i32.gt_s (i32.add (local.get $k) (i32.const 4)) (local.get $i)))
                (local.set $k (i32.add (local.get $k) (i32.const 4)))
                (call $subtractFour
                  (local.get $to) (i32.add (local.get $to) (local.get $stride))
                  (local.get $from) (local.get $stride)
                  (i32.add (local.get $to) (i32.shl (local.get $k) (i32.const 3)))
                  (local.get $at) (local.get $stride) (i32.const 8))
                (local.set $from (i32.add (local.get $from) (i32.shl (local.get $stride) (i32.const 2))))
                (local.set $at (i32.add (local.get $at) (i32.const 32)))
                (br $four)))))
        (block $restDone
          (loop $rest
            (br_if $restDone (i32.ge_s (local.get $k) (local.get $i)))
            (local.set $k (i32.add (local.get $k) (i32.const 1)))
            (call $addRow (local.get $to) (local.get $from)
              (i32.add (local.get $to) (i32.shl (local.get $k) (i32.const 3)))
              (f64.neg (f64.load (local.get $at))))
            (if (local.get $isPair)
              (then
                (call $addRow
                  (i32.add (local.get $to) (local.get $stride)) (local.get $from)
                  (i32.add (i32.add (local.get $to) (local.get $stride)) (i32.shl (local.get $k) (i32.const 3)))
                  (f64.neg (f64.load (i32.add (local.get $at) (local.get $stride)))))))
            (local.set $from (i32.add (local.get $from) (local.get $stride)))
            (local.set $at (i32.add (local.get $at) (i32.const 8)))
            (br $rest)))
        ;; $at: the diagonal of row $i.
        (call $divideRow (local.get $to) (i32.add (local.get $to) (i32.shl (local.get $i) (i32.const 3)))
          (f64.load (local.get $at)))
        (f64.store (i32.add (local.get $to) (i32.shl (local.get $i) (i32.const 3)))
          (f64.div (f64.const 1) (f64.load (local.get $at))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (if (local.get $isPair)
          (then
            (local.set $at (i32.add (local.get $at) (local.get $stride)))
            (local.set $from (local.get $to))
            (local.set $to (i32.add (local.get $to) (local.get $stride)))
            (call $addRow (local.get $to) (local.get $from)
              (i32.add (local.get $to) (i32.shl (local.get $i) (i32.const 3)))
              (f64.neg (f64.load (local.get $at))))
            (local.set $at (i32.add (local.get $at) (i32.const 8)))
            (call $divideRow (local.get $to) (i32.add (local.get $to) (i32.shl (local.get $i) (i32.const 3)))
              (f64.load (local.get $at)))
            (f64.store (i32.add (local.get $to) (i32.shl (local.get $i) (i32.const 3)))
              (f64.div (f64.const 1) (f64.load (local.get $at))))
            (local.set $i (i32.add (local.get $i) (i32.const 1)))))
        (br $rows))))

  ;; Writes to $out how many bits each of $rows masks at $a has in common with each of $columns masks at $b; $length is a
  ;; mask's, a multiple of 16 bytes.
  (func (export "countCommon")
    (param $a i32) (param $b i32) (param $out i32) (param $rows i32) (param $columns i32) (param $length i32)
    (local $i i32) (local $j i32) (local $one i32) (local $other i32) (local $end i32) (local $sums v128)
    (block $rowsDone
      (loop $row
        (br_if $rowsDone (i32.ge_s (local.get $i) (local.get $rows)))
        (local.set $end (i32.add (local.get $a) (local.get $length)))
        (local.set $other (local.get $b))
        (local.set $j (i32.const 0))
        (block $columnsDone
          (loop $column
            (br_if $columnsDone (i32.ge_s (local.get $j) (local.get $columns)))
            (local.set $one (local.get $a))
            (local.set $sums (v128.const i32x4 0 0 0 0))
            (block $done
              (loop $next
                (br_if $done (i32.ge_s (local.get $one) (local.get $end)))
                (local.set $sums
                  (i32x4.add (local.get $sums)
                    (i32x4.extadd_pairwise_i16x8_u
                      (i16x8.extadd_pairwise_i8x16_u
                        (i8x16.popcnt
                          (v128.and (v128.load (local.get $one)) (v128.load (local.get $other))))))))
                (local.set $one (i32.add (local.get $one) (i32.const 16)))
                (local.set $other (i32.add (local.get $other) (i32.const 16)))
                (br $next)))
            (i32.store (local.get $out)
              (i32.add
                (i32.add (i32x4.extract_lane 0 (local.get $sums)) (i32x4.extract_lane 1 (local.get $sums)))
                (i32.add (i32x4.extract_lane 2 (local.get $sums)) (i32x4.extract_lane 3 (local.get $sums)))))
            (local.set $out (i32.add (local.get $out) (i32.const 4)))
            (local.set $j (i32.add (local.get $j) (i32.const 1)))
            (br $column)))
        (local.set $a (local.get $end))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $row))))
)
