// The pieces write their formulas themselves, and Slidev brings this only for formulas in Markdown.
import 'katex/dist/katex.min.css'
import 'virtual:deck-fonts.css'
import './tokens.css'
import './typography.css'
import './motion.css'
import './engine.css'
