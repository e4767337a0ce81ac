import type { Page } from '@playwright/test'
import { currentSlide } from '../../deck/walk'

/** A slider of the piece on screen; without a name that of the doubling time. */
export const slider = (page: Page, name = '翻番时间') => currentSlide(page).getByRole('slider', { name })
